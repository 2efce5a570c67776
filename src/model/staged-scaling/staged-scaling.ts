import { requireAmount } from '../require/amount.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';

/**
 * Capability grows by K (1e-6 to 1e6) in n (1 to 10,000) equal stages, each released when readiness, which grows by r (1e-6 to
 * 1e6) per period, has closed the last gap; hazard per period is eta·gap^p, p in [0, 10].
 */
export interface StagedScaling {
  readonly K: number;
  readonly r: number;
  readonly n: number;
  readonly p: number;
  readonly eta: number;
}

/** What staging costs and saves. */
export interface StagedOutcome {
  /** Hazard summed over time. */
  readonly exposure: number;
  /** Chance of no accident, exp(−exposure). */
  readonly survival: number;
  /** Periods until the last stage is out. */
  readonly timeToFull: number;
  /** Periods until readiness has caught up, however many stages. */
  readonly timeReady: number;
  /** Capability-periods forgone. */
  readonly lostBenefit: number;
}

/** Exposure η·K^(p+1)/((p+1)·r·n^p) and its price in time. [MODELS.md M11] */
export function stagedScaling({ K, r, n, p, eta }: StagedScaling): StagedOutcome {
  requireWithin('K', K, 1e-6, 1e6);
  requireWithin('r', r, 1e-6, 1e6);
  requireWhole('n', n, 1, 10_000);
  requireWithin('p', p, 0, 10);
  requireAmount('eta', eta);
  const exposure = (eta * K * (K / n) ** p) / ((p + 1) * r);
  const timeReady = K / r;
  const timeToFull = (timeReady * (n - 1)) / n;
  return { exposure, survival: Math.exp(-exposure), timeToFull, timeReady, lostBenefit: (K * timeToFull) / 2 };
}
