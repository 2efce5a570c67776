import { abortError, inSlices, type Watch } from './in-slices.ts';
import { inWorker } from './in-worker.ts';
import { type Replicates, type ReplicatesOutcome, replicates, requireReplicates } from './replicates.ts';
import type { ReplicatesOrder } from './replicates.worker.ts';

/**
 * Runs many replicates off the page's own thread (a module worker) where there are workers, and in slices where there are none,
 * as in Node; the outcome is the same. Rejects with a RangeError for parameters out of range, with an AbortError on `signal`.
 */
export async function runReplicates(options: Replicates, watch: Watch = {}): Promise<ReplicatesOutcome> {
  requireReplicates(options);
  if (watch.signal?.aborted) throw abortError();
  if (typeof Worker === 'undefined') return inSlices(replicates(options), watch);
  const worker = new Worker(new URL('./replicates.worker.ts', import.meta.url), { type: 'module' });
  // a rule is a function, which no message carries: the worker finds it in the library
  return inWorker(worker, { ...options, guest: options.guest?.name } satisfies ReplicatesOrder, watch);
}
