import { requireWithin } from '../require/within.ts';

/** Efforts alone and together. */
export interface ComplementaryEffort {
  /** Each side's effort in the equilibrium with any; no effort at all is one too. */
  readonly xNash: number;
  /** Each side's effort that is best for both. */
  readonly xOpt: number;
  /** xNash/xOpt = 2^(−1/(1−2θ)). */
  readonly ratio: number;
  /** Utility of both together. */
  readonly welfareNash: number;
  readonly welfareOpt: number;
}

/** U_i = v·x1^θ·x2^θ − x_i with value v in [1e-6, 1e6] and weight theta in [1e-6, 0.49]. [MODELS.md M9] */
export function complementaryEffort({ v, theta }: { v: number; theta: number }): ComplementaryEffort {
  requireWithin('v', v, 1e-6, 1e6);
  requireWithin('theta', theta, 1e-6, 0.49);
  const power = 1 / (1 - 2 * theta);
  const xNash = (v * theta) ** power;
  const xOpt = (2 * v * theta) ** power;
  return {
    xNash,
    xOpt,
    ratio: 2 ** -power,
    welfareNash: 2 * xNash * (1 / theta - 1),
    welfareOpt: xOpt * (1 / theta - 2),
  };
}
