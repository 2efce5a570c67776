import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';
import type { DevelopmentRace } from './development-race.ts';
import { racePayoffs } from './race-payoffs.ts';

/** How developers copy each other: population Z (2 to 1e6) and imitation strength β (0 to 1000). */
export interface Imitation {
  readonly Z: number;
  readonly beta: number;
}

/** A race as a population plays it. */
export interface UnsafeShare {
  /** Utilities per round, disaster counted: rows safe and unsafe, against safe and unsafe. */
  readonly M: readonly (readonly number[])[];
  /** Long-run share in [0,1] of time in which all are unsafe. */
  readonly freqAU: number;
}

/**
 * Long-run share of the unsafe under rare mutation: the logistic function of β times the sum over k of the unsafe's lead.
 * Throws a RangeError for parameters out of range. [Han, Pereira, Santos and Lenaerts 2020; MODELS.md M4b]
 */
export function unsafeShare({ Z, beta, ...parameters }: DevelopmentRace & Imitation): UnsafeShare {
  requireWhole('Z', Z, 2, 1e6);
  requireWithin('beta', beta, 0, 1000);
  const { race } = racePayoffs(parameters);
  const us = (1 - parameters.pr) * race.us;
  const uu = (1 - parameters.pr) * race.uu;
  const lead = ((Z - 2) / 2) * (uu - race.ss) + (Z / 2) * (us - race.su);
  return {
    M: [
      [race.ss, race.su],
      [us, uu],
    ],
    freqAU: 1 / (1 + Math.exp(-beta * lead)),
  };
}
