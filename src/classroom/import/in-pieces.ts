import { turn } from '../turn.ts';

interface Following {
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

/** How long is worked at a stretch, in milliseconds. */
const stretch = 12;

/** Does the same to each, lets others have their turn in between, and rejects once it is called off. */
export async function inPieces<Item, Result>(
  items: readonly Item[],
  each: (item: Item, place: number) => Result,
  { signal, onProgress }: Following = {},
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let until = performance.now() + stretch;
  for (const [place, item] of items.entries()) {
    results.push(each(item, place));
    if (performance.now() < until) continue;
    onProgress?.(results.length / items.length);
    await turn();
    signal?.throwIfAborted();
    until = performance.now() + stretch;
  }
  return results;
}
