import { requireAmount } from '../require/amount.ts';
import { requireWithin } from '../require/within.ts';

/**
 * The effort that is best for a lab that looks after itself, where the other puts in `other` ≥ 0 and each gets v·x1^θ·x2^θ less its
 * own effort: (v·θ·other^θ)^(1/(1−θ)), with value v in [1e-6, 1e6] and weight theta in [1e-6, 0.49]. [MODELS.md M9]
 */
export function effortReply({ v, theta, other }: { v: number; theta: number; other: number }): number {
  requireWithin('v', v, 1e-6, 1e6);
  requireWithin('theta', theta, 1e-6, 0.49);
  requireAmount('other', other);
  return (v * theta * other ** theta) ** (1 / (1 - theta));
}
