// Before every deployment had a log of its own, all those on one origin shared one. It is left as it is: the first deployment that is
// opened copies it, any other may be told to.
import { openDB } from 'idb';
import { type Database, deleteDatabase } from '../database.ts';
import { ownItem } from '../own-item.ts';
import { putRows, type Rows, readRows, rowsOf } from '../packs.ts';
import { type StoredRecord, soundRecords } from '../read-record.ts';
import { siteScope } from '../site-scope.ts';

const name = 'common-knowledge';
/** Where the browser keeps which deployment copied it. */
const copier = 'common-knowledge-copied-by';
/** What became of it here: there was `none`, it is `taken` over, or `left` alone; not decided yet where it is not set. */
const fate = ownItem('localStorage', 'unscoped');

/** All that it holds; undefined where there is none, and none is made. */
async function unscopedRows(): Promise<Rows | undefined> {
  let isThere = true;
  const opening = openDB(name, undefined, {
    upgrade(_database, _before, _after, transaction) {
      isThere = false;
      transaction.done.catch(() => {});
      transaction.abort();
    },
  });
  const database = await opening.catch((error) => {
    if (isThere) throw error;
  });
  if (!database) return undefined;
  try {
    return await rowsOf(database as unknown as Database);
  } finally {
    database.close();
  }
}

/** Copies it into this deployment's database, where it is the first that is opened; rejects where that cannot be done now. */
export async function copyUnscoped(into: Database): Promise<void> {
  if (fate.get() || localStorage.getItem(copier)) return;
  const rows = await unscopedRows();
  if (rows) {
    await putRows(into, rows);
    localStorage.setItem(copier, siteScope());
  }
  fate.set(rows ? 'taken' : 'none');
}

/** The records that the reader may take over here, once another deployment has copied them; undefined where there is nothing to decide. */
export async function offeredRecords(): Promise<readonly StoredRecord[] | undefined> {
  try {
    if (fate.get() || !localStorage.getItem(copier)) return undefined;
    return soundRecords(readRows((await unscopedRows()) ?? { events: [], packs: [] }));
  } catch {
    return undefined;
  }
}

/** Keeps what was decided about them; where the browser refuses, it is asked again. */
export function decide(what: 'taken' | 'left'): void {
  try {
    fate.set(what);
  } catch {
    // nothing hangs on it
  }
}

/** Deletes it where this deployment took it over, so that nothing the reader deletes here stays behind; false where the browser does not. */
export async function deleteUnscoped(): Promise<boolean> {
  if (!isTaken()) return true;
  try {
    await deleteDatabase(name);
    return true;
  } catch {
    return false;
  }
}

function isTaken(): boolean {
  try {
    return fate.get() === 'taken';
  } catch {
    return false;
  }
}
