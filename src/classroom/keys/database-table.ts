import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { deleteKeys, keysDatabase } from '#progress/keys-place.ts';
import { isShared } from '#progress/shared-computer.ts';
import type { KeyTable } from './key-table.ts';
import type { KeyRow } from './stored-key.ts';

interface Schema extends DBSchema {
  keys: { key: string; value: KeyRow };
}

/** Opens the database of keys, making it where there is none; as it is where a newer version of the site made it. */
async function open(): Promise<IDBPDatabase<Schema>> {
  try {
    return await openDB<Schema>(keysDatabase(), 1, {
      upgrade: (database) => void database.createObjectStore('keys', { keyPath: 'thumbprint' }),
    });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    return openDB<Schema>(keysDatabase());
  }
}

/** Opened for each call alone, so that it never stands in the way of its deletion; not at all once the computer is shared. */
async function inDatabase<Outcome>(act: (database: IDBPDatabase<Schema>) => Promise<Outcome>): Promise<Outcome> {
  if (isShared()) throw new Error('the computer is shared');
  const database = await open();
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** The table of keys in this browser’s own database. */
export const databaseTable: KeyTable = {
  rows: () => inDatabase((database) => database.getAll('keys')),
  put: (row) => inDatabase(async (database) => void (await database.put('keys', row))),
  remove: (thumbprint) => inDatabase((database) => database.delete('keys', thumbprint)),
  async clear() {
    if (!(await deleteKeys())) throw new Error('not deleted');
  },
};
