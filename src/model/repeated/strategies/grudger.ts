import type { Strategy } from '../strategy.ts';

/** Plays C until the other has played D once, then D for ever. */
export const grudger: Strategy = {
  name: 'Grudger',
  cite: 'axelrod1980',
  group: 'grudges',
  move: (_own, other) => (other.includes('D') ? 'D' : 'C'),
};
