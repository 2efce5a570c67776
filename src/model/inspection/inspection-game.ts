import { compare } from '../numeric/compare.ts';
import { requirePositive } from '../require/positive.ts';
import { requireWithin } from '../require/within.ts';

/**
 * A firm gains g > 0 by cutting corners and pays F > 0 if fined: with chance d in (0,1] when inspected and guilty, a in [0,d) when
 * inspected and not. An inspection costs i > 0; an undetected violation costs the inspector h > 0. All in money-like utility.
 */
export interface InspectionGame {
  readonly g: number;
  readonly F: number;
  readonly d: number;
  readonly a: number;
  readonly i: number;
  readonly h: number;
}

/** What the firm and the inspector do. */
export interface InspectionOutcome {
  /** The rate of inspection that deters, g/((d−a)F); deterrence is impossible at 1 or more. */
  readonly yStar: number;
  readonly regime: 'mixed' | 'undeterrable' | 'not worth inspecting';
  /** Equilibrium chance of a violation: i/(d·h) where mixed (whatever the fine), else 1. */
  readonly violation: number;
  /** The inspector's equilibrium payoff. */
  readonly inspectorNash: number;
  /** Its payoff from announcing yStar and keeping to it, which deters; null where nothing deters. */
  readonly inspectorLeader: number | null;
  /** Fines per firm that did nothing, at yStar; null likewise. */
  readonly expectedFalseFines: number | null;
  /** The least d at which inspecting everybody deters, a + g/F. */
  readonly minDetectionAtFullInspection: number;
}

/** The inspection game with imperfect detection. [Avenhaus, von Stengel and Zamir 2002; Tsebelis 1989; MODELS.md M7] */
export function inspectionGame({ g, F, d, a, i, h }: InspectionGame): InspectionOutcome {
  requirePositive('g', g);
  requirePositive('F', F);
  requireWithin('d', d, 1e-9, 1);
  requireWithin('a', a, 0, d * (1 - 1e-9));
  requirePositive('i', i);
  requirePositive('h', h);
  const yStar = g / ((d - a) * F);
  const deterrable = compare(yStar, 1) < 0;
  const worth = compare(d * h, i) > 0;
  return {
    yStar,
    regime: !deterrable ? 'undeterrable' : worth ? 'mixed' : 'not worth inspecting',
    violation: deterrable && worth ? i / (d * h) : 1,
    inspectorNash: deterrable && worth ? -i / d : Math.max(-i - (1 - d) * h, -h),
    inspectorLeader: deterrable ? -i * yStar : null,
    expectedFalseFines: deterrable ? yStar * a * F : null,
    minDetectionAtFullInspection: a + g / F,
  };
}
