import { memoryOneNamed } from '../memory-one/named.ts';
import type { Strategy } from '../strategy.ts';

/** Plays D in every round. */
export const alwaysDefect: Strategy = {
  name: 'Defector',
  cite: 'axelrod1980',
  group: 'steady',
  memory: memoryOneNamed.ALLD,
  move: () => 'D',
};
