import type { Action } from '../game/action.ts';
import { type Payoffs, payoffOf } from '../game/payoffs.ts';

/** The total payoff, in utility, of playing `own` against `other`; both lists have the same length. */
export function score(payoffs: Payoffs, own: readonly Action[], other: readonly Action[]): number {
  return own.reduce((total, move, round) => total + payoffOf(payoffs, move, other[round] ?? move), 0);
}
