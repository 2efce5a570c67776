import { requireProbability } from '../require/probability.ts';
import { requireWithin } from '../require/within.ts';

/** The share in [0,1] whose log-odds ln(x/(1−x)) is `z` (±1e12), to full precision however near 0. */
export function shareAt(z: number): number {
  requireWithin('z', z, -1e12, 1e12);
  return z < 0 ? Math.exp(z) / (1 + Math.exp(z)) : 1 / (1 + Math.exp(-z));
}

/** The log-odds of a share x in [0,1], infinite at the ends. */
export function logOdds(x: number): number {
  requireProbability('x', x);
  return Math.log(x) - Math.log1p(-x);
}
