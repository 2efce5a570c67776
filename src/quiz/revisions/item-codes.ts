/** A question in one of its revisions. */
export interface ItemAtRev {
  /** `chapter/name` */
  readonly item: string;
  readonly rev: number;
}

/** The numbers that stand for questions where every letter counts: given once to each revision, never changed and never given again. */
export interface ItemCodes {
  /** The number of a question in a revision; undefined where it has none. */
  readonly codeOf: (asked: ItemAtRev) => number | undefined;
  /** The question that a number stands for; undefined for one that a newer version gave. */
  readonly itemOf: (code: number) => ItemAtRev | undefined;
}

/** The codes in a list of `chapter/name@rev`, each one’s place being its number. */
export function itemCodes(list: readonly string[]): ItemCodes {
  const codes = new Map(list.map((name, code) => [name, code]));
  return {
    codeOf: ({ item, rev }) => codes.get(`${item}@${rev}`),
    itemOf(code) {
      const [item, rev] = list[code]?.split('@') ?? [];
      return item === undefined ? undefined : { item, rev: Number(rev) };
    },
  };
}
