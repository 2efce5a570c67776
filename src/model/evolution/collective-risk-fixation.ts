import { hypergeometric } from '../chance/hypergeometric.ts';
import { requireOneOf } from '../require/one-of.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';
import { type Fixation, fixation } from './fixation.ts';

/**
 * Groups of N (2 to 50) drawn from Z (N to 10,000): with at least M contributors each keeps b, else b is lost with chance
 * `risk`; contributing costs c (all in utility). β in [0, 1000]; the `invader` is one C or one D.
 */
export interface CollectiveRisk {
  readonly Z: number;
  readonly N: number;
  readonly M: number;
  readonly b: number;
  readonly c: number;
  readonly risk: number;
  readonly beta: number;
  readonly invader: 'C' | 'D';
}

/** Fixation of one invader in the one-shot collective-risk dilemma under Fermi imitation. [Santos and Pacheco 2011] */
export function collectiveRiskFixation({ Z, N, M, b, c, risk, beta, invader }: CollectiveRisk): Fixation {
  requireWhole('N', N, 2, 50);
  requireWhole('Z', Z, N, 10_000);
  requireWhole('M', M, 0, N);
  requireWithin('b', b, 0, 1e5);
  requireWithin('c', c, 0, 1e5);
  requireProbability('risk', risk);
  requireWithin('beta', beta, 0, 1000);
  requireOneOf('invader', invader, ['C', 'D']);
  const kept = (contributors: number) => (contributors >= M ? b : b * (1 - risk));
  const expected = (others: number, own: 0 | 1) =>
    Array.from({ length: N }, (_, j) => hypergeometric(Z - 1, others, N - 1, j) * kept(j + own)).reduce(
      (sum, term) => sum + term,
      -c * own,
    );
  const headwinds = Array.from({ length: Z - 1 }, (_, i) => {
    const contributors = invader === 'C' ? i + 1 : Z - i - 1;
    const lead = expected(contributors - 1, 1) - expected(contributors, 0);
    return beta * (invader === 'C' ? -lead : lead);
  });
  return fixation(headwinds);
}
