import type { Strategy } from '../strategy.ts';

/** Plays C, D, C, D and so on, whatever the other does. */
export const alternator: Strategy = {
  name: 'Alternator',
  cite: 'axelrod1984',
  group: 'steady',
  move: (own) => (own.length % 2 === 0 ? 'C' : 'D'),
};
