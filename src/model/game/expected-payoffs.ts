import { requireProbability } from '../require/probability.ts';
import type { Action } from './action.ts';
import { type Payoffs, requirePayoffs } from './payoffs.ts';

/** What C and D are worth to a player who believes that the other cooperates with probability p. */
export interface ExpectedPayoffs {
  readonly euC: number;
  readonly euD: number;
  /** euC − euD: positive where C is the better bet. */
  readonly delta: number;
  readonly bestResponse: Action | 'either';
}

/**
 * Expected payoffs at belief `p` in [0,1]; differences below 1e-12 of the payoffs' scale count as equal.
 * Throws a RangeError for a belief outside [0,1] or a payoff that is not finite. [MODELS.md M1]
 */
export function expectedPayoffs(payoffs: Payoffs, p: number): ExpectedPayoffs {
  const { R, S, T, P } = requirePayoffs(payoffs);
  requireProbability('p', p);
  const euC = p * R + (1 - p) * S;
  const euD = p * T + (1 - p) * P;
  const delta = euC - euD;
  const scale = Math.max(Math.abs(R), Math.abs(S), Math.abs(T), Math.abs(P));
  if (Math.abs(delta) <= 1e-12 * scale) return { euC, euD, delta, bestResponse: 'either' };
  return { euC, euD, delta, bestResponse: delta > 0 ? 'C' : 'D' };
}
