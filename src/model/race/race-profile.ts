import { requireAmount } from '../require/amount.ts';
import { requireList } from '../require/list.ts';
import { requireOneOf } from '../require/one-of.ts';
import { requireRace } from './race.ts';
import { raceRisk } from './race-risk.ts';
import { privateSafety, publicSafety } from './team-safety.ts';

/** What the teams know of capabilities: nothing, their own, or everybody's. */
export const information = ['none', 'private', 'public'] as const;
export type Information = (typeof information)[number];

/** One race whose teams' capabilities are drawn: who wins it, how safely, and what the others do. */
export interface RaceProfile {
  /** Every team's safety level in [0,1], in the order of `caps`. */
  readonly safety: readonly number[];
  /** The index of the winner, the most capable team; of several, the first. */
  readonly winner: number;
  /** Probability of disaster, 1 − the winner's safety. */
  readonly disaster: number;
}

/**
 * The equilibrium play of teams with capabilities `caps` (2 to 100, each up to μ). Where all is known, everybody behind the leader is
 * as safe as it can be without launching later than the leader, or wholly unsafe. [MODELS.md M4a]
 */
export function raceProfile({
  e,
  mu,
  caps,
  known,
}: {
  e: number;
  mu: number;
  caps: readonly number[];
  known: Information;
}): RaceProfile {
  const n = requireList('caps', caps, 2, 100).length;
  const { safetyNone } = raceRisk(requireRace({ n, e, mu }));
  for (const cap of caps) requireAmount('caps', cap);
  const best = Math.max(...caps);
  const winner = caps.indexOf(best);
  const led = requireOneOf('known', known, information) === 'public' ? publicSafety({ e, caps }).s1 : 0;
  const safety = caps.map((c) => {
    if (known === 'none') return safetyNone;
    return known === 'private' ? privateSafety({ n, e, c }).s : Math.max(0, led - (best - c));
  });
  return { safety, winner, disaster: 1 - (safety[winner] as number) };
}
