import type { Strategy } from '../strategy.ts';

/** Plays D first, then whatever the other played last. */
export const suspiciousTitForTat: Strategy = {
  name: 'SuspiciousTitForTat',
  cite: 'axelrod1980',
  move: (_own, other) => other.at(-1) ?? 'D',
};
