import { compare } from '../numeric/compare.ts';
import type { DevelopmentRace } from './development-race.ts';
import { raceThresholds } from './race-thresholds.ts';

/** I: safety is chosen and better for both racers; III: so is unsafety; II: the racers choose what is worse for them. */
export type RaceRegion = 'I' | 'II' | 'III';

/** The region of a race: I where pr lies above both thresholds, III where below both, II between (or on one). [MODELS.md M4b] */
export function raceRegion(parameters: DevelopmentRace): RaceRegion {
  const { prSociety, prRiskDominance } = raceThresholds(parameters);
  const sides = [prSociety, prRiskDominance].map((limit) => compare(parameters.pr, limit ?? -1));
  if (sides.every((side) => side > 0)) return 'I';
  return sides.every((side) => side < 0) ? 'III' : 'II';
}
