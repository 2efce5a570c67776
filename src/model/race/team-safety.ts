import { requireAmount } from '../require/amount.ts';
import { requireList } from '../require/list.ts';
import { requireRace } from './race.ts';

/** Safety in [0,1] of a team that knows only its own capability c: min(1, c/(e(n−1)+1)). [MODELS.md M4a] */
export function privateSafety({ n, e, c }: { n: number; e: number; c: number }): { s: number } {
  requireRace({ n, e, mu: 1 });
  return { s: Math.min(1, requireAmount('c', c) / (e * (n - 1) + 1)) };
}

/** What the two foremost of several teams do when all capabilities are known. */
export interface PublicSafety {
  /** The leader's safety level in [0,1]. */
  readonly s1: number;
  /** The runner-up's: so low that the scores tie, and the leader still wins. */
  readonly s2: number;
  /** Probability of disaster, 1 − s1. */
  readonly disaster: number;
}

/** Safety levels under public information, from all teams' capabilities `caps` (2 to 100, any order). [MODELS.md M4a] */
export function publicSafety({ e, caps }: { e: number; caps: readonly number[] }): PublicSafety {
  requireRace({ n: 2, e, mu: 1 });
  for (const cap of requireList('caps', caps, 2, 100)) requireAmount('caps', cap);
  const [first, second] = caps.toSorted((x, y) => y - x) as [number, number];
  const gap = first - second;
  const s1 = Math.min(1, gap / e);
  return { s1, s2: Math.max(0, s1 - gap), disaster: 1 - s1 };
}
