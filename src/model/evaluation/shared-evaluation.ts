import { binomialTail } from '../chance/binomial.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWhole } from '../require/whole.ts';

/**
 * k (1 to 1000) evaluators each flag an unsafe system with chance d and a safe one with chance f, on their own; a share c of
 * unsafe systems lies in a blind spot of all of them; u is the share of systems that are unsafe. Chances in [0,1].
 */
export interface SharedEvaluation {
  readonly k: number;
  readonly d: number;
  readonly f: number;
  readonly c: number;
  readonly u: number;
}

/** How well a rule for combining flags does. */
export interface EvaluationQuality {
  /** Chance that an unsafe system is flagged. */
  readonly catch: number;
  /** Chance that a safe one is. */
  readonly falseAlarm: number;
  /** Chance that a flagged system is unsafe; null where nothing is ever flagged. */
  readonly precision: number | null;
}

/** Quality of the rules "at least one flag", "more than half" and "all". [MODELS.md M12] */
export function sharedEvaluation({
  k,
  d,
  f,
  c,
  u,
}: SharedEvaluation): Record<'any' | 'majority' | 'all', EvaluationQuality> {
  requireWhole('k', k, 1, 1000);
  requireProbability('d', d);
  requireProbability('f', f);
  requireProbability('c', c);
  requireProbability('u', u);
  const rule = (flags: number): EvaluationQuality => {
    const caught = (1 - c) * binomialTail(k, d, flags);
    const falseAlarm = binomialTail(k, f, flags);
    const flagged = u * caught + (1 - u) * falseAlarm;
    return { catch: caught, falseAlarm, precision: flagged > 0 ? (u * caught) / flagged : null };
  };
  return { any: rule(1), majority: rule(Math.floor(k / 2) + 1), all: rule(k) };
}
