import type { Dropped } from './worker.ts';

/** No link, nor a file that one is saved in, is longer. */
const longest = 20_000;

/**
 * The link that was pasted or dropped, a teacher’s own or a class’s, as its fragment; undefined where it is anything else, and where
 * receipts stand beside it, which are read instead.
 */
export async function linkIn(dropped: readonly Dropped[]): Promise<string | undefined> {
  const [only] = dropped;
  if (!only || dropped.length > 1 || only.file.size > longest) return undefined;
  try {
    const text = await only.file.text();
    return /\[CK\d/.test(text) ? undefined : /#([ka]=[\w-]+)/.exec(text)?.[1];
  } catch {
    // a file that is gone: whoever reads it next says so
    return undefined;
  }
}
