import { edges } from '../game/edges.ts';
import type { Payoffs } from '../game/payoffs.ts';
import { requireProbability } from '../require/probability.ts';

/** How fast the share x in [0,1] of C grows, per unit of time: x(1−x)(a·x − d·(1−x)). [Taylor and Jonker 1978; MODELS.md M3] */
export function replicatorRate(payoffs: Payoffs, x: number): number {
  const { a, d } = edges(payoffs);
  requireProbability('x', x);
  return x * (1 - x) * (a * x - d * (1 - x));
}
