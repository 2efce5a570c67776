import { requireAmount } from '../require/amount.ts';
import { requirePositive } from '../require/positive.ts';
import { requireWhole } from '../require/whole.ts';

/** Growth K > 0 in n (1 to 100,000) stages where readiness grows by r0 > 0 per period, and by ell ≥ 0 more per unit deployed. */
export interface LearningByDeploying {
  readonly K: number;
  readonly r0: number;
  readonly ell: number;
  readonly n: number;
}

/** What learning on the way does to staging (eta = 1, p = 1). */
export interface LearningOutcome {
  readonly exposure: number;
  /** Periods until readiness has caught up. */
  readonly timeReady: number;
  /** Exposure over that of a single stage. */
  readonly ratioToJump: number;
}

/** Exposure Σ (K/n)²/(2(r0+ell·iK/n)) over the stages i = 1 … n. [MODELS.md M11] */
export function learningByDeploying({ K, r0, ell, n }: LearningByDeploying): LearningOutcome {
  requirePositive('K', K);
  requirePositive('r0', r0);
  requireAmount('ell', ell);
  requireWhole('n', n, 1, 100_000);
  const step = K / n;
  let timeReady = 0;
  for (let i = 1; i <= n; i++) timeReady += step / (r0 + ell * i * step);
  const jump = (K * K) / (2 * (r0 + ell * K));
  const exposure = (step * timeReady) / 2;
  return { exposure, timeReady, ratioToJump: exposure / jump };
}
