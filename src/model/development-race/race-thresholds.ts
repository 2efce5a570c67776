import type { DevelopmentRace } from './development-race.ts';
import { racePayoffs } from './race-payoffs.ts';

/** Disaster probabilities above which safety wins, in three comparisons (below 0: safety always wins; null: no unsafe gain at all). */
export interface RaceThresholds {
  /** Two safe racers are better off than two unsafe ones. */
  readonly prSociety: number | null;
  /** Always safe risk-dominates always unsafe. */
  readonly prRiskDominance: number | null;
  /** The same for the conditionally safe, who turn unsafe after one round against the unsafe. */
  readonly prRiskDominanceCS: number | null;
}

const threshold = (safe: number, unsafe: number): number | null => (unsafe > 0 ? 1 - safe / unsafe : null);

/**
 * Thresholds in the probability of disaster. The conditionally safe play one safe round and s-fold pace after it; that they
 * suffer no disaster of their own is the reading of the reference rows. [Han, Pereira, Santos and Lenaerts 2020; MODELS.md M4b]
 */
export function raceThresholds(parameters: DevelopmentRace): RaceThresholds {
  const { round, race } = racePayoffs(parameters);
  const { s, W, B } = parameters;
  const opening = s / W;
  const conditional = opening * round.su + (1 - opening) * round.uu;
  const against = (s * B) / W + opening * round.us + (1 - opening) * round.uu;
  return {
    prSociety: threshold(race.ss, race.uu),
    prRiskDominance: threshold(race.ss + race.su, race.us + race.uu),
    prRiskDominanceCS: threshold(race.ss + conditional, against + race.uu),
  };
}
