import type { Strategy } from '../strategy.ts';

/** Plays C where the other has cooperated at least as often as it has defected (so C first). */
export const goByMajority: Strategy = {
  name: 'GoByMajority',
  cite: 'axelrod1984',
  group: 'answers',
  move: (_own, other) => (2 * other.filter((move) => move === 'D').length > other.length ? 'D' : 'C'),
};
