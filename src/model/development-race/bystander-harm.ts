import { requireAmount } from '../require/amount.ts';
import { requireWithin } from '../require/within.ts';
import { raceRegions } from './race-regions.ts';

/** Disaster probabilities at which switching is due once bystanders count, and at which racers switch. */
export interface BystanderHarm {
  /** (s−1)/(s+2h): above it safety is better for all. */
  readonly prSociety: number;
  /** 1 − 1/(3s): above it the racers choose safety; they ignore h. */
  readonly prSelected: number;
  readonly dilemmaWidth: number;
}

/** Thresholds with harm h ≥ 0 to bystanders from each unsafe racer (units of B/W; two racers, so 2h a race) and unsafe speed s in [1, 1000]. [MODELS.md M4b] */
export function bystanderHarm({ s, h }: { s: number; h: number }): BystanderHarm {
  requireWithin('s', s, 1, 1000);
  requireAmount('h', h);
  const prSociety = (s - 1) / (s + 2 * h);
  const prSelected = raceRegions({ s }).upper;
  return { prSociety, prSelected, dilemmaWidth: prSelected - prSociety };
}
