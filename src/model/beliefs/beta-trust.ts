import { compare } from '../numeric/compare.ts';
import { requirePositive } from '../require/positive.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWhole } from '../require/whole.ts';

/** Trust as a Beta(a, b) belief (a, b > 0) after k cooperations in n (0 to 1e9) observations, and the belief pStar from which to act. */
export interface BetaTrust {
  readonly a: number;
  readonly b: number;
  readonly k: number;
  readonly n: number;
  readonly pStar: number;
}

/** What the observations amount to. */
export interface BetaBelief {
  /** Expected chance of cooperation. */
  readonly mean: number;
  /** How many more cooperations in a row bring the mean to pStar; null where none do (pStar = 1). */
  readonly moreNeeded: number | null;
  /** The mean if the next observation is a defection. */
  readonly afterOneDefection: number;
}

/** Learning to trust by watching. [MODELS.md M8] */
export function betaTrust({ a, b, k, n, pStar }: BetaTrust): BetaBelief {
  requirePositive('a', a);
  requirePositive('b', b);
  requireWhole('n', n, 0, 1e9);
  requireWhole('k', k, 0, n);
  requireProbability('pStar', pStar);
  const trust = a + k;
  const total = a + b + n;
  const mean = trust / total;
  const missing = (pStar * total - trust) / (1 - pStar);
  const reached = compare(mean, pStar) >= 0;
  const more = Math.max(1, Math.ceil(missing - 1e-9 * Math.max(1, missing)));
  return {
    mean,
    moreNeeded: reached ? 0 : pStar === 1 ? null : more,
    afterOneDefection: trust / (total + 1),
  };
}
