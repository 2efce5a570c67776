import { breathing } from '../breath.ts';

interface Following {
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

/** Does the same to each, lets others have their turn in between, and rejects once it is called off. */
export async function inPieces<Item, Result>(
  items: readonly Item[],
  each: (item: Item, place: number) => Result,
  { signal, onProgress }: Following = {},
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const breath = breathing();
  for (const [place, item] of items.entries()) {
    results.push(each(item, place));
    if (!(await breath())) continue;
    onProgress?.(results.length / items.length);
    signal?.throwIfAborted();
  }
  return results;
}
