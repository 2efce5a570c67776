import type { Payoffs } from '../game/payoffs.ts';
import { requireDilemma } from '../game/require-dilemma.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';

/**
 * The least δ in (0,1) that keeps cooperation where a defection is seen only after `L` (1 to 10,000) rounds:
 * ((T−R)/(T−P))^(1/L). Throws a RangeError outside a prisoner's dilemma. [MODELS.md M2]
 */
export function patienceForLag(payoffs: Payoffs, L: number): number {
  const { R, T, P } = requireDilemma(payoffs);
  return ((T - R) / (T - P)) ** (1 / requireWhole('L', L, 1, 10_000));
}

/**
 * The least δ in (0,1) that keeps cooperation where ongoing defection is seen with chance `q` in [1e-9, 1] each round:
 * (T−R)/((T−R)+q(R−P)). Throws a RangeError outside a prisoner's dilemma. [MODELS.md M2]
 */
export function patienceForDetectionChance(payoffs: Payoffs, q: number): number {
  const { R, T, P } = requireDilemma(payoffs);
  requireWithin('q', q, 1e-9, 1);
  return (T - R) / (T - R + q * (R - P));
}
