import { edges } from './edges.ts';
import type { Payoffs } from './payoffs.ts';

/**
 * The belief p* = d/(a+d) in (0,1) at which C and D pay the same, or null where no belief makes them equal or all do.
 * In a coordination game C is best above it; in an anti-coordination game below it. [MODELS.md M1]
 */
export function thresholdBelief(payoffs: Payoffs): number | null {
  const { a, d } = edges(payoffs);
  return a * d > 0 ? d / (a + d) : null;
}
