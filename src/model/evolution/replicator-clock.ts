import type { Edges } from '../game/edges.ts';
import { requireWithin } from '../require/within.ts';
import { shareAt } from './log-odds.ts';

/**
 * A clock that the replicator equation moves at speed 1: its reading, up to a constant, at the share with log-odds `z`
 * (±1e12), on one side of any interior rest point. Differences of readings are exact travel times; needs a or d other than 0.
 * The partial fractions of 1/(x(1−x)(ax − d(1−x))). [MODELS.md M3]
 */
export function replicatorClock({ a, d }: Edges, z: number): number {
  const { x, y, lnX, lnY } = shareAt(requireWithin('z', z, -1e12, 1e12));
  if (a === 0) return (lnY - 1 / y - lnX) / d;
  if (d === 0) return (lnX - 1 / x - lnY) / a;
  return -lnX / d - lnY / a + (1 / a + 1 / d) * Math.log(Math.abs(a * x - d * y));
}
