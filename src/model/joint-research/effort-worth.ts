import { requireAmount } from '../require/amount.ts';
import { requireWithin } from '../require/within.ts';

/**
 * What is left to a lab that puts `own` ≥ 0 into joint work to which the other gives `other` ≥ 0: v·own^θ·other^θ − own, with value v
 * in [1e-6, 1e6] and weight theta in [1e-6, 0.49]. [MODELS.md M9]
 */
export function effortWorth({
  v,
  theta,
  own,
  other,
}: {
  v: number;
  theta: number;
  own: number;
  other: number;
}): number {
  requireWithin('v', v, 1e-6, 1e6);
  requireWithin('theta', theta, 1e-6, 0.49);
  requireAmount('own', own);
  requireAmount('other', other);
  return v * own ** theta * other ** theta - own;
}
