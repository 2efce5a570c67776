import { superfluous } from './compact.ts';
import { type Database, openDatabase } from './database.ts';
import type { ProgressEvent } from './event.ts';
import type { ProgressLog, StorageTrouble } from './log.ts';
import { memoryLog } from './memory-log.ts';
import { readRecord } from './read-record.ts';
import { forgetSession, isShared, keepInSession, sessionEvents } from './shared-computer.ts';

/** From how many records on the log is looked through for superfluous ones. */
const worthCompacting = 2000;

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Opens a log that ends with this tab, for a computer that several people use. */
function openSharedLog(): ProgressLog {
  const log = memoryLog(() => log.setStatus({ kept: false, trouble: 'full' }));
  log.receive(sessionEvents());
  log.setStore({
    put: async () => keepInSession(log.events()),
    clear: async () => forgetSession(),
  });
  log.setStatus({ kept: true, shared: true });
  return log;
}

/** Opens the reader's log: the one that ends with the tab on a shared computer, else the one in the browser's storage. */
export const openLog = async (): Promise<ProgressLog> => (isShared() ? openSharedLog() : openStoredLog());

/**
 * Opens the reader's log: what IndexedDB holds, kept up to date by every tab of the site; in memory alone where the browser
 * refuses, with the reason in its status. Resolves in every case.
 */
async function openStoredLog(): Promise<ProgressLog> {
  const opened = performance.now();
  const waiting = new Map<string, ProgressEvent>();
  let database: Database | undefined;

  const log = memoryLog((error, events) => {
    for (const event of events) waiting.set(event.id, event);
    if (database) trouble(isFull(error) ? 'full' : 'refused');
  });
  const trouble = (reason: StorageTrouble) => log.setStatus({ kept: false, trouble: reason });

  const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('common-knowledge-log') : undefined;
  tabs?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'cleared') {
      waiting.clear();
      log.forget();
      return;
    }
    if (!Array.isArray(data)) return;
    log.receive(data.map(readRecord).flatMap((reading) => (reading.is === 'event' ? [reading.event] : [])));
  });

  const store = {
    async put(events: readonly ProgressEvent[]) {
      const all = new Map([...waiting, ...events.map((event) => [event.id, event] as const)]);
      if (!database) throw new Error('no database');
      const transaction = database.transaction('events', 'readwrite');
      await Promise.all([...[...all.values()].map((event) => transaction.store.put(event)), transaction.done]);
      // only what was written just now: another record may have begun to wait meanwhile
      for (const id of all.keys()) waiting.delete(id);
      tabs?.postMessage([...all.values()]);
      if (log.status().trouble === 'full') log.setStatus({ kept: true, trouble: undefined });
    },
    async clear() {
      await database?.clear('events');
      waiting.clear();
      tabs?.postMessage('cleared');
    },
  };

  async function connect(): Promise<void> {
    database = await openDatabase(() => void reconnect());
    const readings = (await database.getAll('events')).map(readRecord);
    const count = (is: 'newer' | 'damaged') => readings.filter((reading) => reading.is === is).length;
    log.receive(readings.flatMap((reading) => (reading.is === 'event' ? [reading.event] : [])));
    log.setStatus({ kept: true, damaged: count('damaged'), newer: count('newer') });
    void compact(database, log.events());
  }

  /** Deletes what nothing depends on any more, once there is much of it; this page keeps it in memory until it closes. */
  async function compact(from: Database, events: readonly ProgressEvent[]): Promise<void> {
    if (events.length < worthCompacting) return;
    const ids = superfluous(events);
    if (ids.length < events.length / 4) return;
    try {
      const transaction = from.transaction('events', 'readwrite');
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
    } catch {
      // nothing is lost: it is tried again when the log is opened next
    }
  }

  /** The database went away under us: make it again and put everything this page knows back. */
  async function reconnect(): Promise<void> {
    database = undefined;
    for (const event of log.events()) waiting.set(event.id, event);
    try {
      await connect();
      await store.put([]);
      log.setStatus({ kept: true, trouble: 'lost' });
    } catch {
      trouble('refused');
    }
  }

  log.setStore(store);
  try {
    await connect();
  } catch {
    trouble('refused');
  }
  performance.measure('progress log opened', { start: opened });
  return log;
}
