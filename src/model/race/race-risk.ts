import { compare } from '../numeric/compare.ts';
import { privateRisk } from './private-risk.ts';
import { publicRisk } from './public-risk.ts';
import { type Race, requireRace } from './race.ts';

/** Expected probability of disaster in the symmetric equilibrium, by what the teams know of capabilities. */
export interface RaceRisk {
  /** Everybody's safety level in [0,1] where nobody knows any capability. */
  readonly safetyNone: number;
  readonly riskNone: number;
  /** The capability, e(n−1)+1, from which a team that knows only its own is fully safe. */
  readonly K: number;
  readonly riskPrivate: number;
  readonly riskPublic: number;
  readonly publicRiskierThanPrivate: boolean;
  readonly privateRiskierThanNone: boolean;
}

/** The three risks of a race. [Armstrong, Bostrom and Shulman 2016; MODELS.md M4a] */
export function raceRisk(race: Race): RaceRisk {
  const { n, e, mu } = requireRace(race);
  const safetyNone = Math.min(1, mu / (n * e));
  const riskNone = 1 - safetyNone;
  const riskPrivate = privateRisk(race);
  const riskPublic = publicRisk(race);
  return {
    safetyNone,
    riskNone,
    K: e * (n - 1) + 1,
    riskPrivate,
    riskPublic,
    publicRiskierThanPrivate: compare(riskPublic, riskPrivate) > 0,
    privateRiskierThanNone: compare(riskPrivate, riskNone) > 0,
  };
}
