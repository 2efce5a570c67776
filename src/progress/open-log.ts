import { type Database, deleteDatabase, openDatabase } from './database.ts';
import { copyUnscoped, deleteUnscoped } from './earlier/unscoped-log.ts';
import { lastPlace } from './event.ts';
import { deleteKeys } from './keys-place.ts';
import type { ProgressLog, StorageTrouble } from './log.ts';
import { memoryLog } from './memory-log.ts';
import { byPlace } from './order.ts';
import { pack, putRecords, readRows, rowsOf } from './packs.ts';
import { isUnderstood, type StoredRecord, soundRecords } from './read-record.ts';
import { forgetSession, isShared, keepInSession, sessionRecords, sharing } from './shared-computer.ts';
import { siteScope } from './site-scope.ts';
import { connectTabs } from './tabs.ts';
import { leaveUnsettled, unsettled } from './unsettled.ts';

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

/** How long a page waits for the database before it goes on in memory, in milliseconds; the database is taken up whenever it comes. */
const patience = 4000;

/** Opens a log that ends with this tab, for the reader who sits at a computer that several people use. */
function openSharedLog(reader: string, build?: string): ProgressLog {
  const log = memoryLog(() => log.setStatus({ kept: false, trouble: 'full' }), build);
  log.receive(sessionRecords());
  log.setStore({
    put: async () => keepInSession(reader, [...log.events(), ...log.newer()]),
    async clear() {
      forgetSession();
      return 'all';
    },
  });
  log.setStatus({ kept: true, shared: true });
  return log;
}

/** A log that can be told things at once, and when it knows what was stored before. */
export interface OpeningLog {
  readonly log: ProgressLog;
  /** Never rejects. */
  readonly ready: Promise<void>;
}

/**
 * Opens the reader's log: the one that ends with the tab on a shared computer, else the one in the browser's storage. `build` says which
 * state of the content the page shows.
 */
export function openLog(build?: string): OpeningLog {
  const reader = sharing();
  return reader === undefined ? openStoredLog(build) : { log: openSharedLog(reader, build), ready: Promise.resolve() };
}

/** Records that were made before anybody knew what is stored, given places after `highest`. */
function placedAfter(highest: number, records: readonly StoredRecord[]): readonly StoredRecord[] {
  const events = records.filter(isUnderstood).toSorted(byPlace);
  const others = records.filter((record) => !isUnderstood(record));
  return [...events.map((event, place) => ({ ...event, n: Math.min(highest + 1 + place, lastPlace) })), ...others];
}

/**
 * Opens the reader's log: what IndexedDB holds, kept up to date by every tab of the site; in memory alone where the browser
 * refuses, with the reason in its status. What is not stored when the page is left goes to the next page of the tab.
 */
function openStoredLog(build?: string): OpeningLog {
  const opened = performance.now();
  const inTime = new Promise<void>((resolve) => setTimeout(resolve, patience));
  /** what the database does not have yet */
  const waiting = new Map(unsettled().map((record) => [record.id, record]));
  let database: Database | undefined;

  const fail = (error: unknown) => {
    if (database) trouble(isFull(error) ? 'full' : 'refused');
  };
  const log = memoryLog(fail, build);
  const trouble = (reason: StorageTrouble) => log.setStatus({ kept: false, trouble: reason });
  const wait = (records: readonly StoredRecord[]) => {
    for (const record of records) waiting.set(record.id, record);
  };
  const forget = () => {
    waiting.clear();
    leaveUnsettled([]);
  };
  const tabs = connectTabs({
    onStored: log.receive,
    onCleared() {
      forget();
      log.replace([]);
    },
  });

  const put = async (records: readonly StoredRecord[]) => {
    wait(records);
    if (!database || isShared()) throw new Error('no database');
    const all = [...waiting.values()];
    await putRecords(database, all);
    // only what was written just now: another record may have begun to wait meanwhile
    for (const { id } of all) waiting.delete(id);
    tabs.tellStored(all);
    if (log.status().trouble === 'full') log.setStatus({ kept: true, trouble: undefined });
  };

  const clear = async () => {
    if (database) {
      const transaction = database.transaction(['events', 'packs'], 'readwrite');
      void transaction.objectStore('events').clear();
      void transaction.objectStore('packs').clear();
      await transaction.done;
      tabs.tellCleared();
    } else {
      // told first: a tab that has the database open would put back what it knows
      tabs.tellCleared();
      try {
        await deleteDatabase(siteScope());
      } catch {
        forget();
        await deleteKeys();
        return 'page';
      }
    }
    forget();
    const gone = await Promise.all([deleteUnscoped(), deleteKeys()]);
    return gone.every(Boolean) ? 'all' : 'page';
  };

  /** Reads the database; what it does not have follows what it has, and is put into it. */
  async function takeUp(opening: Promise<Database>): Promise<void> {
    const reached = await opening;
    // where that cannot be done now, the log goes on without: it is tried again when it is opened next
    await Promise.race([copyUnscoped(reached), inTime]).catch(() => {});
    const readings = readRows(await rowsOf(reached));
    const stored = soundRecords(readings);
    const known = new Set(stored.map(({ id }) => id));
    const highest = stored.filter(isUnderstood).reduce((most, { n }) => Math.max(most, n), 0);
    const fresh = placedAfter(
      highest,
      [...waiting.values()].filter(({ id }) => !known.has(id)),
    );
    const heard = [...log.events(), ...log.newer()].filter(({ id }) => !known.has(id) && !waiting.has(id));
    waiting.clear();
    wait(fresh);
    database = reached;
    log.replace([...stored, ...heard, ...fresh]);
    log.setStatus({ kept: true, trouble: undefined, damaged: readings.length - stored.length });
    if (fresh.length) await put([]).catch(fail);
    leaveUnsettled([...waiting.values()]);
    // nothing is lost where it fails: it is tried again when the log is opened next
    pack(reached).catch(() => {});
  }

  /** The database went away under us: make it again and put everything this page knows back. */
  async function reconnect(): Promise<void> {
    database = undefined;
    wait([...log.events(), ...log.newer()]);
    try {
      const reached = await openDatabase(reconnect);
      log.receive(soundRecords(readRows(await rowsOf(reached))));
      database = reached;
      await put([]);
      log.setStatus({ kept: true, trouble: log.events().length ? 'lost' : undefined });
    } catch {
      trouble('refused');
    }
  }

  log.receive([...waiting.values()]);
  log.setStore({ put, clear });
  const leave = () => leaveUnsettled([...waiting.values()]);
  addEventListener('pagehide', leave);
  addEventListener('visibilitychange', leave);

  const taken = takeUp(openDatabase(reconnect)).catch(() => trouble('refused'));
  const late = inTime.then(() => {
    if (!database && log.status().trouble === undefined) trouble('slow');
  });
  const ready = Promise.race([taken, late]).then(() => {
    performance.measure('progress log opened', { start: opened });
  });
  return { log, ready };
}
