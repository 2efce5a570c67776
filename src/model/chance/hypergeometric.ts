import { requireWhole } from '../require/whole.ts';
import { choose } from './choose.ts';

/**
 * The chance that a draw of `size` (0 to 50) from `total` (1 to 10,000), of which `marked` are marked, holds exactly `k` marked
 * ones; 0 for a k that cannot be. Throws a RangeError for counts outside these ranges or a draw larger than the total.
 */
export function hypergeometric(total: number, marked: number, size: number, k: number): number {
  requireWhole('total', total, 1, 10_000);
  requireWhole('marked', marked, 0, total);
  requireWhole('size', size, 0, Math.min(50, total));
  requireWhole('k', k, 0, 50);
  return (choose(marked, k) * choose(total - marked, size - k)) / choose(total, size);
}
