import type { Payoffs } from './payoffs.ts';
import { thresholdBelief } from './threshold-belief.ts';

/** A mixed equilibrium: the chance that each player plays C. */
export interface MixedNash {
  readonly rowC: number;
  readonly colC: number;
}

/**
 * The equilibrium in which each player mixes so as to leave the *other* indifferent, or null unless both thresholds lie
 * inside (0,1). `col` defaults to `row`'s payoffs. [MODELS.md M1]
 */
export function mixedNash(row: Payoffs, col: Payoffs = row): MixedNash | null {
  const colC = thresholdBelief(row);
  const rowC = thresholdBelief(col);
  return rowC === null || colC === null ? null : { rowC, colC };
}
