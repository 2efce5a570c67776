import { requireAmount } from '../require/amount.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';

/**
 * Capability grows by g ≥ 0 (to 1e6) per unit of time; at each of `reviews` (1 to 1e6) reviews, tau (1e-6 to 1e6) apart, the
 * rule is set to cover the present level and m ≥ 0 more.
 */
export interface RuleReview {
  readonly g: number;
  readonly m: number;
  readonly tau: number;
  readonly reviews: number;
}

/** How far reality runs ahead of the rule, and the rule ahead of reality. */
export interface ReviewOutcome {
  /** Capability above the rule, summed over time. */
  readonly exposure: number;
  /** Rule above capability, summed over time. */
  readonly slack: number;
  readonly horizon: number;
  /** The largest excess of capability. */
  readonly peakGap: number;
  readonly exposurePerTime: number;
}

/** A rule that stands still between reviews. [MODELS.md M14] */
export function ruleReview({ g, m, tau, reviews }: RuleReview): ReviewOutcome {
  requireWithin('g', g, 0, 1e6);
  requireAmount('m', m);
  requireWithin('tau', tau, 1e-6, 1e6);
  requireWhole('reviews', reviews, 1, 1e6);
  const peakGap = Math.max(0, g * tau - m);
  const perPeriod = peakGap > 0 ? (peakGap * peakGap) / (2 * g) : 0;
  const slack = peakGap > 0 ? (m * m) / (2 * g) : m * tau - (g * tau * tau) / 2;
  return {
    exposure: reviews * perPeriod,
    slack: reviews * slack,
    horizon: reviews * tau,
    peakGap,
    exposurePerTime: perPeriod / tau,
  };
}
