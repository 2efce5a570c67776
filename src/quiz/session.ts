/** How an item stands in a check: not answered, or answered right or wrong. */
export type Standing = 'open' | 'right' | 'wrong';

/** The place of the first item from `from` on (counting on from the start) that is not right yet, or -1 where all are. */
export function nextUnsolved(standings: readonly Standing[], from = 0): number {
  for (let step = 0; step < standings.length; step++) {
    const place = (from + step) % standings.length;
    if (standings[place] !== 'right') return place;
  }
  return -1;
}

/** How many of the items are right. */
export const countRight = (standings: readonly Standing[]): number =>
  standings.filter((standing) => standing === 'right').length;
