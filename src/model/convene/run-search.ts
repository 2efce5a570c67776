import { abortError, inSlices, type Watch } from '../long-run/in-slices.ts';
import { inWorker } from '../long-run/in-worker.ts';
import type { Deal } from './deal.ts';
import { type FoundLine, searchLine } from './search-line.ts';

/**
 * Searches a good line, a hundred wide, off the page’s own thread (a module worker) where there are workers, and in slices where there are none, as in
 * Node; the line is the same. Rejects with an AbortError on `signal`. [CONVENE.md §1]
 */
export async function runSearch(deal: Deal, watch: Watch = {}): Promise<FoundLine> {
  if (watch.signal?.aborted) throw abortError();
  if (typeof Worker === 'undefined') return inSlices(searchLine(deal), watch);
  return inWorker(new Worker(new URL('./search-line.worker.ts', import.meta.url), { type: 'module' }), deal, watch);
}
