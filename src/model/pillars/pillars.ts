import { requireProbability } from '../require/probability.ts';

/** Safety s, security u and benefit b, each in [0,1]; how far safety needs security (lam) and benefit needs safety (mu), in [0,1]. */
export interface Pillars {
  readonly s: number;
  readonly u: number;
  readonly b: number;
  readonly lam: number;
  readonly mu: number;
}

/** What is realised, beside three ways of averaging that ignore the dependence. */
export interface RealisedBenefit {
  readonly effSafety: number;
  readonly realised: number;
  readonly mean: number;
  readonly product: number;
  readonly min: number;
  /** Growth of `realised` per unit of s, u and b. */
  readonly dS: number;
  readonly dU: number;
  readonly dB: number;
}

/** Realised benefit b(1−mu(1−S)) with effective safety S = s(1−lam(1−u)); the product s·u·b at full dependence. [MODELS.md M10] */
export function pillars({ s, u, b, lam, mu }: Pillars): RealisedBenefit {
  requireProbability('s', s);
  requireProbability('u', u);
  requireProbability('b', b);
  requireProbability('lam', lam);
  requireProbability('mu', mu);
  const secured = 1 - lam * (1 - u);
  const effSafety = s * secured;
  const kept = 1 - mu * (1 - effSafety);
  return {
    effSafety,
    realised: b * kept,
    mean: (s + u + b) / 3,
    product: s * u * b,
    min: Math.min(s, u, b),
    dS: b * mu * secured,
    dU: b * mu * s * lam,
    dB: kept,
  };
}
