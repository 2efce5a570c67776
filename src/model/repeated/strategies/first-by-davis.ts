import type { Strategy } from '../strategy.ts';

/** Plays C for ten rounds; from then on D for ever if the other has ever played D. */
export const firstByDavis: Strategy = {
  name: 'FirstByDavis',
  cite: 'axelrod1980',
  group: 'grudges',
  move: (own, other) => (own.length >= 10 && other.includes('D') ? 'D' : 'C'),
};
