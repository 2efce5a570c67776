import { bystanderHarm } from '#model/development-race/bystander-harm.ts';
import { punishment } from '#model/development-race/punishment.ts';
import { raceRegion } from '#model/development-race/race-region.ts';
import { raceRegions } from '#model/development-race/race-regions.ts';
import { raceThresholds } from '#model/development-race/race-thresholds.ts';
import { reducedRace } from '#model/development-race/reduced-race.ts';
import { reward } from '#model/development-race/reward.ts';
import { unsafeShare } from '#model/development-race/unsafe-share.ts';
import { informationCrossing } from '#model/race/information-crossing.ts';
import { moreTeams } from '#model/race/more-teams.ts';
import { raceRisk } from '#model/race/race-risk.ts';
import { privateSafety, publicSafety } from '#model/race/team-safety.ts';
import type { Computations } from './inputs.ts';

export const race: Computations = {
  m04_racing: raceRisk,
  m04_racing_crossings: informationCrossing,
  m04_racing_more_teams: moreTeams,
  m04_racing_profiles: (inputs) => (inputs.regime === 'private' ? privateSafety(inputs) : publicSafety(inputs)),

  m04_dsair: (inputs) => {
    const limit = raceRegions(inputs);
    return {
      ...unsafeShare(inputs),
      ...raceThresholds(inputs),
      region: raceRegion(inputs),
      prSocietyLimit: limit.lower,
      prRiskDominanceLimit: limit.upper,
    };
  },
  m04_dsair_harm: bystanderHarm,
  m04_dsair_reduced: reducedRace,
  m04_dsair_regions: ({ s }) => {
    const finite = raceThresholds({ b: 4, c: 1, s, pr: 0, pfo: 0, B: 1e4, W: 100 });
    return { ...raceRegions({ s }), lowerFinite: finite.prSociety, upperFinite: finite.prRiskDominance };
  },
  m04_incentive_thresholds: ({ kind, ...inputs }) => {
    if (kind === 'reward') return reward(inputs);
    const { r, ...effect } = punishment(inputs);
    return { ...effect, r: Number.isFinite(r) ? r : String(r) };
  },
};
