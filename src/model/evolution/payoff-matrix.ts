import { requireList } from '../require/list.ts';
import { requireWithin } from '../require/within.ts';

/** `payoff[i][j]` is what strategy i gets against strategy j, in utility. */
export type PayoffMatrix = readonly (readonly number[])[];

/** Returns the matrix if it is square, of `low` to `high` strategies, with payoffs in ±1e5; throws a RangeError otherwise. */
export function requirePayoffMatrix(payoff: PayoffMatrix, low: number, high: number): PayoffMatrix {
  const size = requireList('payoff', payoff, low, high).length;
  for (const row of payoff) {
    for (const value of requireList('payoff', row, size, size)) requireWithin('payoff', value, -1e5, 1e5);
  }
  return payoff;
}
