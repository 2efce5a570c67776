import { informationCrossing } from '#model/race/information-crossing.ts';
import { raceOf } from './danger.ts';
import { type State, tests } from './state.ts';

/** Below how many weeks of work it is safer that everybody knows than that each knows its own; undefined where it never is. */
export function saferBelow(state: Pick<State, 'labs' | 'cost'>): number | undefined {
  const { muStar } = informationCrossing(raceOf({ ...state, weeks: tests }));
  return muStar === null ? undefined : tests * muStar;
}
