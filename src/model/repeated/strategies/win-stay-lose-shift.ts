import { memoryOneNamed } from '../memory-one/named.ts';
import type { Strategy } from '../strategy.ts';

/** Plays C first; then repeats its own last move after the other's C and changes it after the other's D (Pavlov). */
export const winStayLoseShift: Strategy = {
  name: 'WinStayLoseShift',
  cite: 'nowak1993',
  group: 'answers',
  memory: memoryOneNamed.WSLS,
  move: (own, other) => ((own.at(-1) ?? 'C') === (other.at(-1) ?? 'C') ? 'C' : 'D'),
};
