import { edges } from '../game/edges.ts';
import type { Payoffs } from '../game/payoffs.ts';
import { thresholdBelief } from '../game/threshold-belief.ts';
import { logOdds } from '../numeric/log-odds.ts';
import { requireProbability } from '../require/probability.ts';
import { replicatorClock } from './replicator-clock.ts';
import { replicatorRate } from './replicator-rate.ts';

/** The way from one share of C to another. */
export interface ReplicatorTime {
  /** The interior rest point d/(a+d), the same as the threshold belief; null where there is none. */
  readonly xStar: number | null;
  /** Units of time from x0 to x1; null where that way is never gone, or never to its end. */
  readonly time: number | null;
}

/** Exact travel time of the replicator equation between two shares x0, x1 in [0,1]. [MODELS.md M3] */
export function replicatorTime({ x0, x1, ...payoffs }: Payoffs & { x0: number; x1: number }): ReplicatorTime {
  requireProbability('x0', x0);
  requireProbability('x1', x1);
  const xStar = thresholdBelief(payoffs);
  if (x0 === x1) return { xStar, time: 0 };
  const direction = Math.sign(x1 - x0);
  const goes = [x0, x1].every((x) => Math.sign(replicatorRate(payoffs, x)) === direction);
  if (!goes) return { xStar, time: null };
  const reading = (x: number) => replicatorClock(edges(payoffs), logOdds(x));
  return { xStar, time: reading(x1) - reading(x0) };
}
