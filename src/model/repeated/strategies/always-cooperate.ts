import type { Strategy } from '../strategy.ts';

/** Plays C in every round. */
export const alwaysCooperate: Strategy = {
  name: 'Cooperator',
  cite: 'axelrod1980',
  move: () => 'C',
};
