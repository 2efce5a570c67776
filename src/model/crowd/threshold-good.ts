import { binomial, binomialTail } from '../chance/binomial.ts';
import { bisect } from '../numeric/bisect.ts';
import { compare } from '../numeric/compare.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';

/** A good that all get if at least k (1 to n) of n (2 to 200) pay; `ratio` in [1e-9, 1] is what paying costs, of what the good is worth. */
export interface ThresholdGood {
  readonly n: number;
  readonly k: number;
  readonly ratio: number;
}

/** The symmetric mixed equilibria. */
export interface ThresholdEquilibria {
  /** The chance of paying at which one's own payment matters most often, and how often it then does. */
  readonly peakQ: number;
  readonly peakValue: number;
  /** Equilibrium chances of paying in (0,1), ascending: none, one or two. */
  readonly roots: readonly number[];
  /** The chance that the good is provided, at each of them. */
  readonly success: readonly number[];
}

/**
 * Chances q at which one is pivotal, C(n−1,k−1)q^(k−1)(1−q)^(n−k), just as often as paying costs; two roots that meet at the
 * peak count once. For k ≥ 2 nobody paying is an equilibrium too. [Palfrey and Rosenthal 1984; MODELS.md M5]
 */
export function thresholdGood({ n, k, ratio }: ThresholdGood): ThresholdEquilibria {
  requireWhole('n', n, 2, 200);
  requireWhole('k', k, 1, n);
  requireWithin('ratio', ratio, 1e-9, 1);
  const peakQ = (k - 1) / (n - 1);
  const pivotal = (q: number) => binomial(n - 1, q, k - 1);
  const peakValue = pivotal(peakQ);
  const lead = (q: number) => pivotal(q) - ratio;
  const side = compare(peakValue, ratio);
  let roots: number[] = [];
  if (side === 0) roots = [peakQ];
  if (side > 0) roots = [...(k > 1 ? [bisect(lead, 0, peakQ)] : []), ...(k < n ? [bisect(lead, peakQ, 1)] : [])];
  roots = roots.filter((q) => q > 0 && q < 1);
  return { peakQ, peakValue, roots, success: roots.map((q) => binomialTail(n, q, k)) };
}
