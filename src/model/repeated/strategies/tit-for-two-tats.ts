import type { Strategy } from '../strategy.ts';

/** Plays D only after two D of the other in a row. */
export const titForTwoTats: Strategy = {
  name: 'TitFor2Tats',
  cite: 'axelrod1984',
  group: 'forgives',
  move: (_own, other) => (other.at(-1) === 'D' && other.at(-2) === 'D' ? 'D' : 'C'),
};
