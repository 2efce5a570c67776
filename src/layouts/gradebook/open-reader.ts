import type { ClassKey } from '#classroom/seal/open-envelope.ts';
import type { Dropped, OpenedEnvelope, ReadAll, ReaderMessage, ReaderOrder } from './worker.ts';

interface Watching {
  /** stops it before its end: what was read until then comes back */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** Reads what came back, off the page’s own thread. */
export interface Reader {
  /** Brings the worker, so that nothing is asked for when there is something to read. */
  readonly start: () => void;
  /** Looks through anything and opens what these keys open; rejects where the worker cannot be had. */
  readonly read: (dropped: readonly Dropped[], keys: readonly ClassKey[], watching: Watching) => Promise<ReadAll>;
}

/** A reader whose one worker lasts as long as the page, once it is started or has something to read. */
export function openReader(): Reader {
  let worker: Worker | undefined;
  const waiting = new Set<(error: Error) => void>();

  function started(): Worker {
    worker ??= newWorker();
    return worker;
  }

  function newWorker(): Worker {
    const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    made.onerror = ({ message }) => {
      // what is read next tries it with another one
      worker = undefined;
      made.terminate();
      for (const fail of waiting) fail(new Error(message));
    };
    return made;
  }

  return {
    start: started,
    read: (dropped, keys, { signal, onProgress }) =>
      new Promise((resolve, reject) => {
        const { port1: port, port2: its } = new MessageChannel();
        const opened: OpenedEnvelope[] = [];
        const stop = () => port.postMessage('stop');
        const end = (settle: () => void) => {
          port.close();
          waiting.delete(fail);
          signal.removeEventListener('abort', stop);
          settle();
        };
        const fail = (error: Error) => end(() => reject(error));
        waiting.add(fail);
        signal.addEventListener('abort', stop);
        port.onmessage = ({ data }: MessageEvent<ReaderMessage>) => {
          if ('done' in data) onProgress(data.done, data.of);
          else if ('opened' in data) opened.push(...data.opened);
          else if ('ended' in data) end(() => resolve({ ...data.ended, opened }));
          else fail(new Error(data.error));
        };
        const order: ReaderOrder = { dropped, keys };
        started().postMessage(order, [its]);
      }),
  };
}
