import { memoryOneNamed } from '../memory-one/named.ts';
import type { Strategy } from '../strategy.ts';

/** Plays D first, then whatever the other played last. */
export const suspiciousTitForTat: Strategy = {
  name: 'SuspiciousTitForTat',
  cite: 'axelrod1980',
  group: 'answers',
  memory: memoryOneNamed.STFT,
  move: (_own, other) => other.at(-1) ?? 'D',
};
