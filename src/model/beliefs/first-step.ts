import { compare } from '../numeric/compare.ts';
import { requireOneOf } from '../require/one-of.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWithin } from '../require/within.ts';

/**
 * Two labs, each worried with chance r on its own: then it has a stag hunt, Rw > Tw ≥ Pw > Sw; else cutting is best whatever the
 * other does, Tu > Ru and Tu > Pu > Su. A share x in [0.001, 1] of the prize is played first, the rest after it: by one lab that the
 * other sees and answers, or by both at once; the rest by both at once. Payoffs lie in ±1e6.
 */
export interface FirstStep {
  readonly r: number;
  readonly x: number;
  readonly Rw: number;
  readonly Sw: number;
  readonly Tw: number;
  readonly Pw: number;
  readonly Ru: number;
  readonly Su: number;
  readonly Tu: number;
  readonly Pu: number;
  readonly order: 'one-sided' | 'together';
}

/** Which first step tells a worried lab from one that is not, and what it brings. */
export interface FirstStepOutcome {
  /** The belief from which on two worried labs are careful without any step. */
  readonly pStar: number;
  /** The least step that an unworried lab does not fake, and the least that an unworried answerer does not match; null if together. */
  readonly stepOfMimic: number;
  readonly stepOfAnswer: number | null;
  /** The least step that says something, and the largest that a worried lab dares, at most 1. */
  readonly smallest: number;
  readonly largest: number;
  readonly bandEmpty: boolean;
  readonly status: 'separates' | 'too-small' | 'too-big' | 'neither';
  /** The priors between which some step separates; null where there are none. */
  readonly priorFrom: number | null;
  readonly priorTo: number | null;
  /** The prior above which a worried lab goes first at any size, since the answer repays it; null if together. */
  readonly goesFirstAnyway: number | null;
  /** Nobody stepping is an equilibrium; null where the prior is enough without a step. */
  readonly noStepHolds: boolean | null;
  /** Where the prior is enough: the largest step that both sorts take, and whether x is no larger. */
  readonly poolUpTo: number | null;
  readonly pools: boolean;
  /** The chance that both are worried: as often as that both end careful, at best. */
  readonly bothCareful: number;
  /** What a worried lab that steps first can expect at x and at the smallest step, if that separates, and without a step. */
  readonly valueAtStep: number;
  readonly valueNoStep: number;
  readonly valueSmallest: number | null;
}

function requirePayoffsOf(step: FirstStep): void {
  for (const name of ['Rw', 'Sw', 'Tw', 'Pw', 'Ru', 'Su', 'Tu', 'Pu'] as const)
    requireWithin(name, step[name], -1e6, 1e6);
  const { Rw, Sw, Tw, Pw, Ru, Su, Tu, Pu } = step;
  const above = (high: number, low: number) => compare(high, low) > 0;
  if (!(above(Rw, Tw) && Tw >= Pw && above(Pw, Sw))) {
    throw new RangeError(`Rw, Sw, Tw, Pw must satisfy Rw > Tw ≥ Pw > Sw, got Rw ${Rw}, Sw ${Sw}, Tw ${Tw}, Pw ${Pw}`);
  }
  if (!(above(Tu, Ru) && above(Tu, Pu) && above(Pu, Su))) {
    throw new RangeError(
      `Ru, Su, Tu, Pu must satisfy Tu > Ru, Tu > Pu > Su, got Ru ${Ru}, Su ${Su}, Tu ${Tu}, Pu ${Pu}`,
    );
  }
}

/** Costly reassurance: which first step says something, and who dares it. [after Kydd 2000; MODELS-2.md M19] */
export function firstStep(step: FirstStep): FirstStepOutcome {
  const { r, x, Rw, Sw, Tw, Pw, Ru, Su, Tu, Pu } = step;
  requireProbability('r', r);
  requireWithin('x', x, 0.001, 1);
  requirePayoffsOf(step);
  const together = requireOneOf('order', step.order, ['one-sided', 'together'] as const) === 'together';
  // of a worried lab: what trust risks and what it wins; of one that is not: what a grab wins, what cutting alone adds, what trust risks
  const [riskW, winW] = [Pw - Sw, Rw - Pw];
  const [grab, tempt, riskU] = [Tu - Pu, Tu - Ru, Pu - Su];
  const pStar = riskW / (riskW + Rw - Tw);
  const matched = grab / (grab + tempt);
  const stepOfMimic = (r * grab) / ((1 - r) * riskU + r * (tempt + (together ? grab : 0)));
  const stepOfAnswer = together ? null : matched;
  const smallest = Math.max(stepOfMimic, stepOfAnswer ?? 0);
  const dares = (1 - r) * riskW + (together ? r * (Tw - Pw) : 0);
  const largest = r * winW >= dares ? 1 : (r * winW) / dares;
  const bandEmpty = compare(smallest, largest) > 0;
  const fake = grab * riskW - winW * riskU;
  const faked = fake > 0 ? fake / (fake + (together ? winW * (grab + tempt) - grab * (Tw - Pw) : tempt * winW)) : 0;
  const answered = together ? 0 : (riskW * matched) / (riskW * matched + winW);
  const priorFrom = Math.max(faked, answered);
  const priorTo = !together && grab > tempt ? riskU / (riskU + grab - tempt) : 1;
  const anyPrior = compare(priorFrom, priorTo) <= 0;
  const enough = compare(r, pStar) >= 0;
  const goesFirstAnyway = together ? null : riskW / (Rw - Sw);
  const poolUpTo = enough ? (r * grab) / (r * grab + tempt) : null;
  const value = (size: number) => r * Rw + (1 - r) * (size * Sw + (1 - size) * Pw);
  const small = compare(x, smallest) < 0;
  const big = compare(x, largest) > 0;
  return {
    pStar,
    stepOfMimic,
    stepOfAnswer,
    smallest,
    largest,
    bandEmpty,
    status: small ? (big ? 'neither' : 'too-small') : big ? 'too-big' : 'separates',
    priorFrom: anyPrior ? priorFrom : null,
    priorTo: anyPrior ? priorTo : null,
    goesFirstAnyway,
    noStepHolds: enough ? null : goesFirstAnyway === null || compare(r, goesFirstAnyway) <= 0,
    poolUpTo,
    pools: poolUpTo !== null && compare(x, poolUpTo) <= 0,
    bothCareful: r * r,
    valueAtStep: value(x),
    valueNoStep: enough ? r * Rw + (1 - r) * Sw : Pw,
    valueSmallest: bandEmpty ? null : value(smallest),
  };
}
