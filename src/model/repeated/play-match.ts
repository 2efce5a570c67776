import type { Action } from '../game/action.ts';
import { type Payoffs, payoffOf, requirePayoffs } from '../game/payoffs.ts';
import { requireWhole } from '../require/whole.ts';
import type { Strategy } from './strategy.ts';

/** A finished match: both records, oldest round first, and both totals in utility. */
export interface Match {
  readonly movesA: readonly Action[];
  readonly movesB: readonly Action[];
  readonly scoreA: number;
  readonly scoreB: number;
}

/**
 * Plays `rounds` (1 to 100,000) rounds between two strategies without noise; both use the same payoffs, each from its own side.
 * Throws a RangeError for a number of rounds outside that range. [MODELS.md M2]
 */
export function playMatch(a: Strategy, b: Strategy, payoffs: Payoffs, rounds: number): Match {
  requirePayoffs(payoffs);
  requireWhole('rounds', rounds, 1, 100_000);
  const movesA: Action[] = [];
  const movesB: Action[] = [];
  let scoreA = 0;
  let scoreB = 0;
  for (let round = 0; round < rounds; round++) {
    const moveA = a.move(movesA, movesB);
    const moveB = b.move(movesB, movesA);
    movesA.push(moveA);
    movesB.push(moveB);
    scoreA += payoffOf(payoffs, moveA, moveB);
    scoreB += payoffOf(payoffs, moveB, moveA);
  }
  return { movesA, movesB, scoreA, scoreB };
}
