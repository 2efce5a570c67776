import { requireAmount } from '../require/amount.ts';
import { requireFinite } from '../require/finite.ts';

/**
 * Compares two numbers: −1, 0 or 1, where a difference below 1e-12 of the larger (or of `scale`, if that is larger) is 0,
 * so that a tie in the decimals a reader typed is a tie here. [MODELS.md §12.6]
 */
export function compare(x: number, y: number, scale = 0): -1 | 0 | 1 {
  requireFinite('x', x);
  requireFinite('y', y);
  requireAmount('scale', scale);
  const tie = 1e-12 * Math.max(Math.abs(x), Math.abs(y), scale);
  if (Math.abs(x - y) <= tie) return 0;
  return x > y ? 1 : -1;
}
