import { memoryOneNamed } from '../memory-one/named.ts';
import type { Rule } from '../strategy.ts';

/** Plays C or D by the toss of a fair coin, drawn from the match's own random numbers. */
export const coinTosser: Rule = {
  name: 'Random',
  cite: 'axelrod1980',
  group: 'steady',
  tosses: true,
  memory: memoryOneNamed.RANDOM,
  move: (_own, _other, random) => (random() < 0.5 ? 'C' : 'D'),
};
