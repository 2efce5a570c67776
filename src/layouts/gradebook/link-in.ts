import type { Dropped } from './worker.ts';

/** No link, nor a file that one is saved in, is longer. */
const longest = 20_000;

/** The teacher’s own link that was pasted or dropped, as the fragment for `readYourLink`; undefined where it is anything else. */
export async function linkIn(dropped: readonly Dropped[]): Promise<string | undefined> {
  const [only] = dropped;
  if (!only || dropped.length > 1 || only.file.size > longest) return undefined;
  try {
    return /#(k=[\w-]+)/.exec(await only.file.text())?.[1];
  } catch {
    // a file that is gone: whoever reads it next says so
    return undefined;
  }
}
