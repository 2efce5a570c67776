import { memoryOneNamed } from '../memory-one/named.ts';
import type { Rule } from '../strategy.ts';

/** Plays C first and after a C; lets one D in three pass, by the match's own random numbers, and answers the others with D. */
export const gtft: Rule = {
  name: 'GTFT',
  cite: 'nowak1992',
  group: 'forgives',
  tosses: true,
  memory: memoryOneNamed.GTFT13,
  move: (_own, other, random) => (other.at(-1) === 'D' && random() >= 1 / 3 ? 'D' : 'C'),
};
