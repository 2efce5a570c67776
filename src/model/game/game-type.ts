import { edges } from './edges.ts';
import type { Payoffs } from './payoffs.ts';

/** Which action is best against which: the five strict cases of a 2×2 game's best replies and their borders. */
export type GameType =
  | 'coordination'
  | 'anti-coordination'
  | 'C-dominant'
  | 'D-dominant'
  | 'C-weakly-dominant'
  | 'D-weakly-dominant'
  | 'indifferent';

/** Sorts one player's payoffs by the signs of a = R−T and d = P−S. [MODELS.md M1] */
export function gameType(payoffs: Payoffs): GameType {
  const { a, d } = edges(payoffs);
  if (a === 0 && d === 0) return 'indifferent';
  if (a > 0 && d > 0) return 'coordination';
  if (a < 0 && d < 0) return 'anti-coordination';
  if (a > 0 && d < 0) return 'C-dominant';
  if (a < 0 && d > 0) return 'D-dominant';
  return a > 0 || d < 0 ? 'C-weakly-dominant' : 'D-weakly-dominant';
}
