import type { Strategy } from '../strategy.ts';

/** Plays D where the other has defected at least as often as it has cooperated (so D first). */
export const hardGoByMajority: Strategy = {
  name: 'HardGoByMajority',
  cite: 'axelrod1984',
  group: 'answers',
  move: (_own, other) => (2 * other.filter((move) => move === 'D').length >= other.length ? 'D' : 'C'),
};
