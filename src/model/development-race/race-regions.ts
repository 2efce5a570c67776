import { requireWithin } from '../require/within.ts';

/** The zones of disaster probability where the prize is all that counts (B/W ≫ b). */
export interface RaceRegions {
  /** 1 − 1/s: above it two safe racers are better off. */
  readonly lower: number;
  /** 1 − 1/(3s): above it safety is selected. */
  readonly upper: number;
  /** 2/(3s), the width of the dilemma between them. */
  readonly width: number;
}

/** Region boundaries for an unsafe speed s in [1, 1000]. [Han, Pereira, Santos and Lenaerts 2020; MODELS.md M4b] */
export function raceRegions({ s }: { s: number }): RaceRegions {
  requireWithin('s', s, 1, 1000);
  return { lower: 1 - 1 / s, upper: 1 - 1 / (3 * s), width: 2 / (3 * s) };
}
