import { sharing } from '#progress/shared-computer.ts';
import { databaseTable } from './database-table.ts';
import { type KeyStore, keyStore } from './key-store.ts';
import { sessionTable } from './session-table.ts';

/** The store of keys for whoever sits here now: the browser’s own, or one that ends with the tab where the computer is shared. */
export function openKeyStore(): KeyStore {
  const reader = sharing();
  return reader === undefined ? keyStore(databaseTable, 'browser') : keyStore(sessionTable(reader), 'tab');
}
