/** How an item stands in a check: not answered, or answered right or wrong. */
export type Standing = 'open' | 'right' | 'wrong';

/**
 * The place to turn to after `place`: the next one on the `walk` that is not answered, else the next in order, counting on from the
 * start; −1 where everything is answered.
 */
export function nextOpen(standings: readonly Standing[], place: number, walk: readonly number[] = []): number {
  const isOpen = (each: number) => each !== place && standings[each] === 'open';
  const onWalk = walk.find(isOpen);
  if (onWalk !== undefined) return onWalk;
  for (let step = 1; step < standings.length; step++) {
    const next = (place + step) % standings.length;
    if (isOpen(next)) return next;
  }
  return -1;
}

/** How many of the items are right. */
export const countRight = (standings: readonly Standing[]): number =>
  standings.filter((standing) => standing === 'right').length;
