import { edges } from '../game/edges.ts';
import type { Payoffs } from '../game/payoffs.ts';
import { thresholdBelief } from '../game/threshold-belief.ts';
import { bisect } from '../numeric/bisect.ts';
import { logOdds, shareAt } from '../numeric/log-odds.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWithin } from '../require/within.ts';
import { replicatorClock } from './replicator-clock.ts';
import { replicatorRate } from './replicator-rate.ts';

/** Where the population is after a while. */
export interface ReplicatorShare {
  /** The interior rest point d/(a+d); null where there is none. */
  readonly xStar: number | null;
  /** Share of C in [0,1]. */
  readonly x: number;
}

/**
 * The share of C after time t in [0, 1e6] of the replicator equation from x0 in [0,1], by turning its exact clock round on the
 * log-odds, so that shares far below 1e-10 keep their digits. [MODELS.md M3]
 */
export function replicatorShare({ x0, t, ...payoffs }: Payoffs & { x0: number; t: number }): ReplicatorShare {
  requireProbability('x0', x0);
  requireWithin('t', t, 0, 1e6);
  const { a, d } = edges(payoffs);
  const xStar = thresholdBelief(payoffs);
  const direction = Math.sign(replicatorRate(payoffs, x0));
  if (direction === 0 || t === 0) return { xStar, x: x0 };
  const z0 = logOdds(x0);
  const attracted = xStar !== null && a < 0;
  const reach = Math.min(Math.max(Math.abs(a), Math.abs(d)) * t + 1, 1e4);
  const far = attracted ? logOdds(xStar) : z0 + direction * reach;
  const start = replicatorClock({ a, d }, z0);
  const ahead = (z: number) => replicatorClock({ a, d }, z) - start - t;
  return { xStar, x: shareAt(ahead(far) < 0 ? far : bisect(ahead, z0, far)) };
}
