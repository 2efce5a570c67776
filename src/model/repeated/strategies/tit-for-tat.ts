import { memoryOneNamed } from '../memory-one/named.ts';
import type { Strategy } from '../strategy.ts';

/** Plays C first, then whatever the other played last. */
export const titForTat: Strategy = {
  name: 'TitForTat',
  cite: 'axelrod1980',
  group: 'answers',
  memory: memoryOneNamed.TFT,
  move: (_own, other) => other.at(-1) ?? 'C',
};
