import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ProgressEvent } from './event.ts';

/** Many records written as one text: a browser reads those some ten times faster than as many records of their own. */
export interface Pack {
  readonly id: string;
  /** a JSON array of records */
  readonly text: string;
}

/** The database in the browser: records by id, and older ones in packs. */
interface Schema extends DBSchema {
  events: { key: string; value: ProgressEvent };
  packs: { key: string; value: Pack };
}
export type Database = IDBPDatabase<Schema>;

/** Its name; every page of the site shares it. */
export const databaseName = 'common-knowledge';

/**
 * Opens the database, making it where there is none. `onLost` is called when another tab deletes it or the browser ends it.
 * Rejects where the browser stores nothing, or does not answer within `patience` milliseconds.
 */
export async function openDatabase(onLost: () => void, patience = 4000): Promise<Database> {
  let opened: Database | undefined;
  const opening = openDB<Schema>(databaseName, 2, {
    upgrade(database, before) {
      if (before < 1) database.createObjectStore('events', { keyPath: 'id' });
      if (before < 2) database.createObjectStore('packs', { keyPath: 'id' });
    },
    blocking() {
      opened?.close();
      onLost();
    },
    terminated: onLost,
  });
  const late = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('no answer')), patience));
  opened = await Promise.race([opening, late]);
  return opened;
}
