import { abortError, inSlices, type Watch } from './in-slices.ts';
import { type Replicates, type ReplicatesOutcome, replicates, requireReplicates } from './replicates.ts';
import type { ReplicatesMessage, ReplicatesOrder } from './replicates.worker.ts';

/** Starts a worker of its own for the computation, and ends it with it. */
function inWorker(options: Replicates, { onProgress, signal }: Watch): Promise<ReplicatesOutcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./replicates.worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
      settle();
    };
    const abort = () => end(() => reject(abortError()));
    signal?.addEventListener('abort', abort);
    worker.onerror = ({ message }) => end(() => reject(new Error(message)));
    worker.onmessage = ({ data }: MessageEvent<ReplicatesMessage>) => {
      if ('progress' in data) onProgress?.(data.progress);
      else if ('outcome' in data) end(() => resolve(data.outcome));
      else end(() => reject(new Error(data.error)));
    };
    // a rule is a function, which no message carries: the worker finds it in the library
    worker.postMessage({ ...options, guest: options.guest?.name } satisfies ReplicatesOrder);
  });
}

/**
 * Runs many replicates off the page's own thread (a module worker) where there are workers, and in slices where there are none,
 * as in Node; the outcome is the same. Rejects with a RangeError for parameters out of range, with an AbortError on `signal`.
 */
export async function runReplicates(options: Replicates, watch: Watch = {}): Promise<ReplicatesOutcome> {
  requireReplicates(options);
  if (watch.signal?.aborted) throw abortError();
  return typeof Worker === 'undefined' ? inSlices(replicates(options), watch) : inWorker(options, watch);
}
