import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { StoredRecord } from './read-record.ts';
import { siteScope } from './site-scope.ts';

/** Many records written as one text: a browser reads those some ten times faster than as many records of their own. */
export interface Pack {
  readonly id: string;
  /** a JSON array of records */
  readonly text: string;
}

/** The database in the browser: records by id, and older ones in packs. */
interface Schema extends DBSchema {
  events: { key: string; value: StoredRecord };
  packs: { key: string; value: Pack };
}
export type Database = IDBPDatabase<Schema>;

const version = 2;

/**
 * Opens this deployment's database, making it where there is none; as it is where a newer version of the site made it. `onLost` is called when
 * another tab deletes it or the browser ends it. Rejects where the browser stores nothing; may take as long as it likes.
 */
export async function openDatabase(onLost: () => void): Promise<Database> {
  let opened: Database | undefined;
  const callbacks = {
    blocking() {
      opened?.close();
      onLost();
    },
    terminated: onLost,
  };
  try {
    opened = await openDB<Schema>(siteScope(), version, {
      ...callbacks,
      upgrade(database, before) {
        if (before < 1) database.createObjectStore('events', { keyPath: 'id' });
        if (before < 2) database.createObjectStore('packs', { keyPath: 'id' });
      },
    });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    opened = await openDB<Schema>(siteScope(), undefined, callbacks);
  }
  return opened;
}

/** Deletes a database, with all that other tabs have in it; rejects where the browser does not, or not within `patience` milliseconds. */
export const deleteDatabase = (name: string, patience = 4000): Promise<void> =>
  Promise.race([
    deleteDB(name),
    new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('no answer')), patience)),
  ]);
