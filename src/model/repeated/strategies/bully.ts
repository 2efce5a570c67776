import type { Strategy } from '../strategy.ts';

/** Plays D first, then the opposite of what the other played last. */
export const bully: Strategy = {
  name: 'Bully',
  cite: 'nachbar1992',
  group: 'tests',
  move: (_own, other) => (other.at(-1) === 'D' ? 'C' : 'D'),
};
