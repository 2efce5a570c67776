import type { Edges } from '../game/edges.ts';
import { requireWithin } from '../require/within.ts';

/** ln|1 − c·e^z|, also where c·e^z is tiny or overflows. */
function lnGap(c: number, z: number): number {
  const ratio = c * Math.exp(z);
  if (!Number.isFinite(ratio)) return Math.log(Math.abs(c)) + z;
  return ratio < 0.5 ? Math.log1p(-ratio) : Math.log(Math.abs(1 - ratio));
}

/** The clock in units of the larger edge's own time, with `c` the smaller edge over it. */
function reading(c: number, z: number): number {
  if (c === 0) return -Math.exp(z) - z;
  const gap = lnGap(c, z);
  return gap / c + gap - z;
}

/**
 * A clock that the replicator equation moves at speed 1: its reading, up to a constant, at the share with log-odds `z`
 * (±1e12), on one side of any interior rest point. Differences of readings are exact travel times, the partial fractions of
 * 1/(x(1−x)(ax − d(1−x))) arranged so that an edge near 0 loses nothing. Throws a RangeError unless a or d is at least 1e-200
 * in size. [MODELS.md M3]
 */
export function replicatorClock({ a, d }: Edges, z: number): number {
  requireWithin('a', a, -1e101, 1e101);
  requireWithin('d', d, -1e101, 1e101);
  requireWithin('z', z, -1e12, 1e12);
  if (Math.max(Math.abs(a), Math.abs(d)) < 1e-200) throw new RangeError('a or d must be at least 1e-200 in size');
  return Math.abs(a) <= Math.abs(d) ? reading(a / d, z) / d : reading(d / a, -z) / a;
}
