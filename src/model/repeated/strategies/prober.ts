import type { Strategy } from '../strategy.ts';

/** Plays D, C, C; then D for ever against one that played C in rounds 2 and 3, and tit for tat against any other. */
export const prober: Strategy = {
  name: 'Prober',
  cite: 'knight2016',
  group: 'tests',
  move: (own, other) => {
    if (own.length < 3) return own.length === 0 ? 'D' : 'C';
    return other[1] === 'C' && other[2] === 'C' ? 'D' : (other.at(-1) ?? 'C');
  },
};
