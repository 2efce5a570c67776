import { requireOneOf } from '../require/one-of.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';

/** What safety X is worth to each: b·ln(1+X), 2b·√X, or (b/θ)·X^θ with θ in [1e-3, 0.95]. */
export type SafetyBenefit =
  | { readonly form: 'log' }
  | { readonly form: 'sqrt' }
  | { readonly form: 'power'; readonly theta: number };

/** What n players invest in all, alone and as a group would want. */
export interface Underinvestment {
  readonly totalNash: number;
  readonly totalOptimal: number;
  /** totalNash/totalOptimal; null where nothing is worth investing. */
  readonly ratio: number | null;
  readonly perCapitaNash: number;
}

/** Total X at which one more unit is worth exactly its cost, for those whose joint benefit has scale `marginal`. */
function total(benefit: SafetyBenefit, marginal: number): number {
  if (benefit.form === 'log') return Math.max(0, marginal - 1);
  return marginal ** (benefit.form === 'sqrt' ? 2 : 1 / (1 - benefit.theta));
}

/**
 * A pure public good of safety for n (1 to 10,000) players, b in [1e-3, 1000]: B′(X) = 1 alone, n·B′(X) = 1 together. What is
 * invested in all does not grow with n. [Samuelson 1954; MODELS.md M5]
 */
export function underinvestment({ b, n, ...benefit }: SafetyBenefit & { b: number; n: number }): Underinvestment {
  requireOneOf('form', benefit.form, ['log', 'sqrt', 'power']);
  if (benefit.form === 'power') requireWithin('theta', benefit.theta, 1e-3, 0.95);
  requireWithin('b', b, 1e-3, 1000);
  requireWhole('n', n, 1, 10_000);
  const totalNash = total(benefit, b);
  const totalOptimal = total(benefit, n * b);
  const ratio = benefit.form === 'log' ? totalNash / totalOptimal : total(benefit, 1 / n);
  return {
    totalNash,
    totalOptimal,
    ratio: totalOptimal === 0 ? null : ratio,
    perCapitaNash: totalNash / n,
  };
}
