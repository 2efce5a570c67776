import { sum } from 'd3-array';
import { requireAmount } from '../require/amount.ts';
import { requireList } from '../require/list.ts';

/** Inequality of 1 to 10,000 amounts ≥ 0: half the mean difference of two of them over their mean, in [0,1); 0 where all are 0. [Gini 1912] */
export function giniCoefficient(amounts: readonly number[]): number {
  for (const amount of requireList('amounts', amounts, 1, 10_000)) requireAmount('amounts', amount);
  const sorted = amounts.toSorted((x, y) => x - y);
  const n = sorted.length;
  const total = sum(sorted);
  if (total === 0) return 0;
  return Math.max(0, sum(sorted, (amount, rank) => (2 * rank + 1 - n) * (amount / total)) / n);
}
