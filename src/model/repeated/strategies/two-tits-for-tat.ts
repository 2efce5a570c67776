import type { Strategy } from '../strategy.ts';

/** Plays D where either of the other's last two moves was D, so each D of the other costs it two. */
export const twoTitsForTat: Strategy = {
  name: 'TwoTitsForTat',
  cite: 'axelrod1984',
  group: 'answers',
  move: (_own, other) => (other.at(-1) === 'D' || other.at(-2) === 'D' ? 'D' : 'C'),
};
