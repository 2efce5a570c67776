import type { Strategy } from '../strategy.ts';

/**
 * Plays C, D, C, C; then tit for tat against one that played D in rounds 1 to 3, and D for ever against any other.
 * The reply to its fourth move is not counted: that is how The Evolution of Trust plays it (its `prober`).
 */
export const detective: Strategy = {
  name: 'Detective',
  cite: 'case2017',
  group: 'tests',
  move: (own, other) => {
    if (own.length < 4) return own.length === 1 ? 'D' : 'C';
    return other.slice(0, 3).includes('D') ? (other.at(-1) ?? 'D') : 'D';
  },
};
