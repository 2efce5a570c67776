import { bystanderHarm } from '#model/development-race/bystander-harm.ts';
import { requireDevelopmentRace } from '#model/development-race/development-race.ts';
import { punishment } from '#model/development-race/punishment.ts';
import { racePayoffs } from '#model/development-race/race-payoffs.ts';
import { raceRegion } from '#model/development-race/race-region.ts';
import { raceRegions } from '#model/development-race/race-regions.ts';
import { raceThresholds } from '#model/development-race/race-thresholds.ts';
import { reducedRace } from '#model/development-race/reduced-race.ts';
import { reward } from '#model/development-race/reward.ts';
import { unsafeShare } from '#model/development-race/unsafe-share.ts';
import { informationCrossing } from '#model/race/information-crossing.ts';
import { moreTeams } from '#model/race/more-teams.ts';
import { privateRisk } from '#model/race/private-risk.ts';
import { publicRisk } from '#model/race/public-risk.ts';
import { requireRace } from '#model/race/race.ts';
import { information, raceProfile } from '#model/race/race-profile.ts';
import { raceRisk } from '#model/race/race-risk.ts';
import { privateSafety, publicSafety } from '#model/race/team-safety.ts';
import { chance, list, oneOf, real, whole } from '../../support/arguments.ts';
import type { Calls } from '../../support/call.ts';

const n = whole(2, 100);
const e = real(1e-6, 1, 0.4);
const teams = { n, e, mu: real(1e-9, 1e9, 1) };
const s = real(1, 1000, 1.5);
const developers = {
  s,
  b: real(0, 1e6, 4),
  c: real(0, 1e6, 1),
  pr: chance(),
  pfo: chance(),
  B: real(0, 1e12, 1e4),
  W: whole(1, 1e9),
};
const amount = real(0, 1e12, 1);

export const race: Calls = {
  requireRace: { run: requireRace, args: teams },
  raceRisk: { run: raceRisk, args: teams },
  privateRisk: { run: privateRisk, args: teams },
  publicRisk: { run: publicRisk, args: teams },
  informationCrossing: { run: informationCrossing, args: { n, e } },
  moreTeams: { run: moreTeams, args: { n1: whole(2, 99, 5), n2: { ...whole(3, 100), example: 5 }, e } },
  privateSafety: { run: privateSafety, args: { n, e, c: amount } },
  publicSafety: { run: publicSafety, args: { e, caps: list(amount, 2, 100) } },
  raceProfile: {
    run: raceProfile,
    args: { e, mu: teams.mu, caps: list(amount, 2, 100), known: oneOf(...information) },
  },
  requireDevelopmentRace: { run: requireDevelopmentRace, args: developers },
  racePayoffs: { run: racePayoffs, args: developers },
  raceThresholds: { run: raceThresholds, args: developers },
  raceRegion: { run: raceRegion, args: developers },
  raceRegions: { run: raceRegions, args: { s } },
  unsafeShare: { run: unsafeShare, args: { ...developers, Z: whole(2, 1e6), beta: real(0, 1000, 0.01) } },
  reducedRace: { run: reducedRace, args: { s, pr: chance() } },
  bystanderHarm: { run: bystanderHarm, args: { s, h: amount } },
  punishment: {
    run: punishment,
    args: {
      s,
      W: { ...real(1000, 1e9, 2000), nonsense: [Number.NaN, -1, 0, 2e9] },
      sAlpha: chance(),
      sBeta: real(0, 1000, 1),
    },
  },
  reward: { run: reward, args: { s, gamma: real(0, 1000, 1), alpha: real(0, 1000, 1) } },
};
