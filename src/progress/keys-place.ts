import { deleteDatabase } from './database.ts';
import { siteScope } from './site-scope.ts';

/** The name of the database in which the classroom keeps teachers’ keys: apart from the reader’s records, and in no export of them. */
export const keysDatabase = (): string => `${siteScope()} keys`;

/** Deletes every key that this browser keeps; false where the browser does not. */
export async function deleteKeys(): Promise<boolean> {
  try {
    await deleteDatabase(keysDatabase());
    return true;
  } catch {
    return false;
  }
}
