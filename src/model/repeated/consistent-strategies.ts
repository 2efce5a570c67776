import type { Action } from '../game/action.ts';
import { replies } from './replies.ts';
import type { Strategy } from './strategy.ts';

/**
 * Those of `candidates` that would have answered `mine` with exactly `theirs`: what a player who saw this record cannot tell apart.
 * Keeps the candidates' order; with no rounds played, all of them fit.
 */
export function consistentStrategies(
  candidates: readonly Strategy[],
  mine: readonly Action[],
  theirs: readonly Action[],
): Strategy[] {
  return candidates.filter((candidate) => replies(candidate, mine).every((move, round) => move === theirs[round]));
}
