import type { Player } from '../strategy.ts';

/** Plays C or D by the toss of a fair coin, drawn from the match's own random numbers. */
export const coinTosser: Player = {
  name: 'Random',
  cite: 'axelrod1980',
  move: (_own, _other, random) => (random() < 0.5 ? 'C' : 'D'),
};
