import type { ClassKey } from '#classroom/seal/open-envelope.ts';
import type { Dropped, OpenedEnvelope, ReadAll, ReaderMessage, ReaderOrder } from './worker.ts';

interface Watching {
  /** stops it before its end: what was read until then comes back */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** Looks through anything off the page’s own thread and opens what these keys open; rejects where the worker cannot be had. */
export function readInWorker(
  dropped: readonly Dropped[],
  keys: readonly ClassKey[],
  { signal, onProgress }: Watching,
): Promise<ReadAll> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const opened: OpenedEnvelope[] = [];
    const order = (what: ReaderOrder) => worker.postMessage(what);
    const stop = () => order({ stop: true });
    const end = (settle: () => void) => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
      settle();
    };
    signal.addEventListener('abort', stop);
    worker.onerror = ({ message }) => end(() => reject(new Error(message)));
    worker.onmessage = ({ data }: MessageEvent<ReaderMessage>) => {
      if ('done' in data) onProgress(data.done, data.of);
      else if ('opened' in data) opened.push(...data.opened);
      else if ('ended' in data) end(() => resolve({ ...data.ended, opened }));
      else end(() => reject(new Error(data.error)));
    };
    order({ dropped, keys });
  });
}
