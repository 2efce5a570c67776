import { requireAmount } from '../require/amount.ts';
import { requirePositive } from '../require/positive.ts';

/**
 * Growth K > 0 at readiness rate r > 0, with a hazard of eta ≥ 0 (1 unless said) per period at a gap of 1 (p = 1); v ≥ 0 is lost per
 * capability-period of delay, D ≥ 0 per unit of summed hazard, f > 0 per stage.
 */
export interface StageCosts {
  readonly K: number;
  readonly r: number;
  readonly eta?: number;
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

/** Least of cost(n) = K²/(2r)·[v+(η·D−v)/n] + f·n over whole n ≥ 1; of two equal, the smaller. [MODELS.md M11, there at η = 1] */
export function optimalStages({ K, r, eta = 1, v, D, f }: StageCosts): OptimalStages {
  requirePositive('K', K);
  requirePositive('r', r);
  requireAmount('eta', eta);
  requireAmount('v', v);
  requireAmount('D', D);
  requirePositive('f', f);
  const cost = (n: number) => ((K * K) / (2 * r)) * (v + (eta * D - v) / n) + f * n;
  const nReal = eta * D > v ? K * Math.sqrt((eta * D - v) / (2 * r * f)) : 1;
  const below = Math.max(1, Math.floor(nReal));
  const nBest = cost(below + 1) < cost(below) ? below + 1 : below;
  return { nReal, nBest, costBest: cost(nBest), costJump: cost(1) };
}
