import type { Player } from '../strategy.ts';

/** Plays C first and after a C; lets one D in three pass, by the match's own random numbers, and answers the others with D. */
export const gtft: Player = {
  name: 'GTFT',
  cite: 'nowak1992',
  move: (_own, other, random) => (other.at(-1) === 'D' && random() >= 1 / 3 ? 'D' : 'C'),
};
