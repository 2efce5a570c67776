import type { ItemAtRev, ItemCodes } from './item-codes.ts';

/** Where each of some questions is found in the revision that is asked for. */
export interface AskedAt {
  /** in today’s bank */
  readonly live: readonly ItemAtRev[];
  /** in a chapter’s `revisions.json`, under `chapter/name@rev` */
  readonly frozen: readonly ItemAtRev[];
  /** nowhere: this build gave it no code, a newer one may have */
  readonly unknown: readonly ItemAtRev[];
}

/** Sorts questions in their revisions by where they are found, each in the order in which it was asked for; `bank` is today’s, by id. */
export function askedAt(
  asked: readonly ItemAtRev[],
  bank: ReadonlyMap<string, { readonly rev: number }>,
  codes: ItemCodes,
): AskedAt {
  const isKnown = (each: ItemAtRev) => codes.codeOf(each) !== undefined;
  const isLive = ({ item, rev }: ItemAtRev) => bank.get(item)?.rev === rev;
  return {
    live: asked.filter((each) => isKnown(each) && isLive(each)),
    frozen: asked.filter((each) => isKnown(each) && !isLive(each)),
    unknown: asked.filter((each) => !isKnown(each)),
  };
}
