import type { Action } from '../game/action.ts';
import { type Payoffs, payoffOf } from '../game/payoffs.ts';
import { requireWithin } from '../require/within.ts';

/**
 * The expected total, in utility, of playing `own` against `other` where each round is followed by another with chance `delta` in
 * [0, 1]: round t, from 0 on, counts delta^t. Both lists have the same length; no round comes after them.
 */
export function expectedScore(
  payoffs: Payoffs,
  own: readonly Action[],
  other: readonly Action[],
  delta: number,
): number {
  requireWithin('delta', delta, 0, 1);
  let weight = 1;
  let total = 0;
  own.forEach((move, round) => {
    total += weight * payoffOf(payoffs, move, other[round] ?? move);
    weight *= delta;
  });
  return total;
}
