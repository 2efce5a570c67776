import { requireProbability } from '../require/probability.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';
import type { Fixation } from './fixation.ts';
import { type GroupGame, groupFixation } from './group-fixation.ts';

/**
 * Groups of N (2 to 50): with at least M (0 to N) contributors each keeps b, else b is lost with chance `risk`; contributing
 * costs c (both in [0, 1e4], in utility).
 */
export interface CollectiveRisk extends Pick<GroupGame, 'Z' | 'beta' | 'invader'> {
  readonly N: number;
  readonly M: number;
  readonly b: number;
  readonly c: number;
  readonly risk: number;
}

/** Fixation of one invader in the one-shot collective-risk dilemma under Fermi imitation. [Santos and Pacheco 2011] */
export function collectiveRiskFixation({ N, M, b, c, risk, ...population }: CollectiveRisk): Fixation {
  requireWhole('N', N, 2, 50);
  requireWhole('M', M, 0, N);
  requireWithin('b', b, 0, 1e4);
  requireWithin('c', c, 0, 1e4);
  requireProbability('risk', risk);
  const kept = (contributors: number) => (contributors >= M ? b : b * (1 - risk));
  const others = Array.from({ length: N }, (_, j) => j);
  return groupFixation({
    ...population,
    payC: others.map((j) => kept(j + 1) - c),
    payD: others.map(kept),
  });
}
