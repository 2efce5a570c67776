import { memoryOneNamed } from '../memory-one/named.ts';
import type { Strategy } from '../strategy.ts';

/** Plays C in every round. */
export const alwaysCooperate: Strategy = {
  name: 'Cooperator',
  cite: 'axelrod1980',
  group: 'steady',
  memory: memoryOneNamed.ALLC,
  move: () => 'C',
};
