import { mulberry32 } from '#model/random/mulberry32.ts';
import type { State } from './state.ts';

/** How many weeks of work every lab of a race has done: drawn by the race’s number, whole and evenly from none to all. */
export function weeksDone({ race, labs, weeks }: Pick<State, 'race' | 'labs' | 'weeks'>): readonly number[] {
  const random = mulberry32(race);
  return Array.from({ length: labs }, () => Math.round(random() * weeks));
}
