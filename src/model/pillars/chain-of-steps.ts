import { requireProbability } from '../require/probability.ts';
import { requireWhole } from '../require/whole.ts';

/** n (1 to 1e6) steps that must all succeed, each with chance q, or one of them only with chance qLow. */
export interface ChainOfSteps {
  readonly q: number;
  readonly n: number;
  readonly qLow: number;
}

/** Chances that all of it works. */
export interface ChainReliability {
  readonly chain: number;
  readonly withWeakLink: number;
  /** Steps, not rounded, at which the chance is down to ½; null where it never is (q = 1). */
  readonly tasksToHalf: number | null;
}

/** The O-ring chain. [Kremer 1993; MODELS.md M10] */
export function chainOfSteps({ q, n, qLow }: ChainOfSteps): ChainReliability {
  requireProbability('q', q);
  requireWhole('n', n, 1, 1e6);
  requireProbability('qLow', qLow);
  return {
    chain: q ** n,
    withWeakLink: qLow * q ** (n - 1),
    tasksToHalf: q === 1 ? null : Math.log(0.5) / Math.log(q) + 0,
  };
}
