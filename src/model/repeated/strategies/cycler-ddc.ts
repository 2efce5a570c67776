import type { Strategy } from '../strategy.ts';

/** Plays D, D, C again and again, whatever the other does. */
export const cyclerDdc: Strategy = {
  name: 'CyclerDDC',
  cite: 'knight2016',
  group: 'steady',
  move: (own) => (own.length % 3 === 2 ? 'C' : 'D'),
};
