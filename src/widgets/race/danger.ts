import type { Race } from '#model/race/race.ts';
import type { Information } from '#model/race/race-profile.ts';
import { raceRisk } from '#model/race/race-risk.ts';
import { type Known, type State, tests } from './state.ts';

/** A race of these settings in the model’s terms: weeks of tests are its unit. */
export const raceOf = ({ labs, cost, weeks }: Pick<State, 'labs' | 'cost' | 'weeks'>): Race => ({
  n: labs,
  e: cost / 100,
  mu: weeks / tests,
});

/** The model’s names for what is known. */
export const informationOf: Readonly<Record<Known, Information>> = { none: 'none', own: 'private', all: 'public' };

/** In how many of a hundred such races the winner’s model ends in disaster, by what the labs know. */
export function dangers(state: Pick<State, 'labs' | 'cost' | 'weeks'>): Readonly<Record<Known, number>> {
  const { riskNone, riskPrivate, riskPublic } = raceRisk(raceOf(state));
  return { none: 100 * riskNone, own: 100 * riskPrivate, all: 100 * riskPublic };
}
