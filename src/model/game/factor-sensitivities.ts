import { requireProbability } from '../require/probability.ts';
import { type Payoffs, requirePayoffs } from './payoffs.ts';

/** By how much Δ = euC − euD moves for a unit change of each of the five factors' quantities. */
export interface FactorSensitivities {
  /** per unit of belief p: a+d, negative in a game of chicken */
  readonly dTrust: number;
  /** per unit of R */
  readonly dUpside: number;
  /** per unit of S */
  readonly dExposure: number;
  /** per unit of T */
  readonly dAdvantage: number;
  /** per unit of P */
  readonly dDownside: number;
}

/** The five factors as exact derivatives of Δ at belief `p` in [0,1]. [Askell, Brundage and Hadfield 2019; MODELS.md M1] */
export function factorSensitivities(payoffs: Payoffs, p: number): FactorSensitivities {
  const { R, S, T, P } = requirePayoffs(payoffs);
  requireProbability('p', p);
  return { dTrust: R - S - T + P, dUpside: p, dExposure: 1 - p, dAdvantage: -p, dDownside: -(1 - p) };
}
