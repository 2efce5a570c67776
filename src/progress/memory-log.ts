import type { ProgressEvent } from './event.ts';
import type { LogStatus, ProgressLog } from './log.ts';
import { newEvent } from './new-event.ts';

/** What a store behind a log can do; a rejected promise means that the records were not stored. */
export interface EventStore {
  readonly put: (events: readonly ProgressEvent[]) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** A log that lives in memory and, where it is given a store, passes every record on to it. */
export interface MemoryLog extends ProgressLog {
  /** Takes over records that were stored before or by another tab. */
  readonly receive: (events: readonly ProgressEvent[]) => number;
  readonly forget: () => void;
  readonly setStatus: (change: Partial<LogStatus>) => void;
  readonly setStore: (store: EventStore | undefined) => void;
}

/** Order of events: by time, then by id, so that every tab folds them alike. */
const byTime = (x: ProgressEvent, y: ProgressEvent) => x.at - y.at || (x.id < y.id ? -1 : 1);

/** An empty log in memory; `onFailure` hears of every store that failed. */
export function memoryLog(onFailure: (error: unknown, events: readonly ProgressEvent[]) => void = () => {}): MemoryLog {
  const byId = new Map<string, ProgressEvent>();
  const listeners = new Set<() => void>();
  let sorted: readonly ProgressEvent[] | undefined;
  let status: LogStatus = { kept: false, shared: false, trouble: undefined, damaged: 0, newer: 0 };
  let store: EventStore | undefined;

  const changed = () => {
    sorted = undefined;
    for (const listener of listeners) listener();
  };

  const receive = (events: readonly ProgressEvent[]) => {
    const fresh = events.filter((event) => !byId.has(event.id));
    for (const event of fresh) byId.set(event.id, event);
    if (fresh.length) changed();
    return fresh.length;
  };

  const put = async (events: readonly ProgressEvent[]) => {
    try {
      await store?.put(events);
    } catch (error) {
      onFailure(error, events);
    }
  };

  return {
    status: () => status,
    events: () => (sorted ??= [...byId.values()].sort(byTime)),
    async add(happening) {
      const event = newEvent(happening);
      receive([event]);
      await put([event]);
    },
    async merge(events) {
      const fresh = events.filter((event) => !byId.has(event.id));
      const added = receive(fresh);
      await put(fresh);
      return added;
    },
    async clear() {
      try {
        await store?.clear();
      } catch {
        return false;
      }
      byId.clear();
      changed();
      return true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive,
    forget() {
      byId.clear();
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
