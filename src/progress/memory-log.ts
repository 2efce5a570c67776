import type { ProgressEvent } from './event.ts';
import type { Cleared, LogStatus, ProgressLog } from './log.ts';
import { newEvent } from './new-event.ts';
import { byPlace } from './order.ts';
import { isUnderstood, type NewerRecord, type StoredRecord } from './read-record.ts';

/** What a store behind a log can do; a rejected promise means that nothing was stored, or deleted. */
export interface EventStore {
  readonly put: (records: readonly StoredRecord[]) => Promise<void>;
  readonly clear: () => Promise<Cleared>;
}

/** A log that lives in memory and, where it is given a store, passes every record on to it. */
export interface MemoryLog extends ProgressLog {
  /** Takes over records that were stored before or by another tab; says how many were new. */
  readonly receive: (records: readonly StoredRecord[]) => number;
  /** Puts these records in place of all there are. */
  readonly replace: (records: readonly StoredRecord[]) => void;
  readonly setStatus: (change: Partial<LogStatus>) => void;
  readonly setStore: (store: EventStore | undefined) => void;
}

/** How many records are added at a time: few enough that nobody waits, as many as go into one pack. */
const portion = 2000;

/** An empty log in memory; `onFailure` hears of every store that failed, `build` says which state of the content its page shows. */
export function memoryLog(
  onFailure: (error: unknown, records: readonly StoredRecord[]) => void = () => {},
  build?: string,
): MemoryLog {
  const events = new Map<string, ProgressEvent>();
  const newer = new Map<string, NewerRecord>();
  const listeners = new Set<() => void>();
  let highest = 0;
  let sorted: readonly ProgressEvent[] | undefined;
  let status: LogStatus = { kept: false, shared: false, trouble: undefined, damaged: 0, newer: 0 };
  let store: EventStore | undefined;

  const changed = () => {
    sorted = undefined;
    for (const listener of listeners) {
      try {
        listener();
      } catch (error) {
        // one that fails does not keep the others from hearing
        reportError(error);
      }
    }
  };

  /** Takes records in without telling anybody. */
  const take = (records: readonly StoredRecord[]): readonly StoredRecord[] => {
    const fresh: StoredRecord[] = [];
    for (const record of records) {
      if (events.has(record.id) || newer.has(record.id)) continue;
      fresh.push(record);
      if (isUnderstood(record)) {
        events.set(record.id, record);
        highest = Math.max(highest, record.n);
      } else newer.set(record.id, record);
    }
    return fresh;
  };

  const receive = (records: readonly StoredRecord[]) => {
    const fresh = take(records);
    if (fresh.length) changed();
    return fresh.length;
  };

  const put = async (records: readonly StoredRecord[]) => {
    try {
      await store?.put(records);
    } catch (error) {
      onFailure(error, records);
    }
  };

  const empty = () => {
    events.clear();
    newer.clear();
    highest = 0;
  };

  return {
    status: () => ({ ...status, newer: newer.size }),
    events: () => (sorted ??= [...events.values()].sort(byPlace)),
    newer: () => [...newer.values()],
    async add(happening, id) {
      const event = newEvent(happening, { place: highest + 1, id, build });
      if (receive([event])) await put([event]);
    },
    async merge(records, { onProgress, signal } = {}) {
      let added = 0;
      for (let from = 0; from < records.length && !signal?.aborted; from += portion) {
        const fresh = take(records.slice(from, from + portion));
        added += fresh.length;
        if (fresh.length) await put(fresh);
        onProgress?.(Math.min(1, (from + portion) / records.length));
        if (from + portion < records.length) await new Promise((resume) => setTimeout(resume));
      }
      if (added) changed();
      return added;
    },
    async clear() {
      let cleared: Cleared = 'all';
      try {
        if (store) cleared = await store.clear();
      } catch {
        return 'none';
      }
      empty();
      changed();
      return cleared;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive,
    replace(records) {
      empty();
      take(records);
      changed();
    },
    setStatus(change) {
      status = { ...status, ...change };
      changed();
    },
    setStore(next) {
      store = next;
    },
  };
}
