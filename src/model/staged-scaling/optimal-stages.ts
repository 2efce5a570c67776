import { requireAmount } from '../require/amount.ts';
import { requirePositive } from '../require/positive.ts';

/** Growth K > 0 at readiness rate r > 0; v ≥ 0 is lost per capability-period of delay, D ≥ 0 per unit of exposure, f > 0 per stage. */
export interface StageCosts {
  readonly K: number;
  readonly r: number;
  readonly v: number;
  readonly D: number;
  readonly f: number;
}

/** How many stages are best. */
export interface OptimalStages {
  /** The best number if it need not be whole (it may be below 1); 1 where delay costs as much as exposure. */
  readonly nReal: number;
  readonly nBest: number;
  readonly costBest: number;
  /** Cost of a single stage. */
  readonly costJump: number;
}

/** Least of cost(n) = K²/(2r)·[v+(D−v)/n] + f·n over whole n ≥ 1; of two equal, the smaller. [MODELS.md M11] */
export function optimalStages({ K, r, v, D, f }: StageCosts): OptimalStages {
  requirePositive('K', K);
  requirePositive('r', r);
  requireAmount('v', v);
  requireAmount('D', D);
  requirePositive('f', f);
  const cost = (n: number) => ((K * K) / (2 * r)) * (v + (D - v) / n) + f * n;
  const nReal = D > v ? K * Math.sqrt((D - v) / (2 * r * f)) : 1;
  const below = Math.max(1, Math.floor(nReal));
  const nBest = cost(below + 1) < cost(below) ? below + 1 : below;
  return { nReal, nBest, costBest: cost(nBest), costJump: cost(1) };
}
