import { lastRace, type State } from './state.ts';
import { weeksDone } from './weeks-done.ts';

/** Which of the two labs’ weeks of work a reader sets. */
export type Side = 'mine' | 'theirs';

/** A race that a link can name, and how many weeks its two labs have worked. */
interface Place {
  readonly race: number;
  readonly mine: number;
  readonly theirs: number;
}

/** All races that a link can name, by their numbers. */
function placesIn(weeks: number): readonly Place[] {
  return Array.from({ length: lastRace }, (_, index) => {
    const [mine = 0, theirs = 0] = weeksDone({ race: index + 1, labs: 2, weeks });
    return { race: index + 1, mine, theirs };
  });
}

/** The first of those that are least far away; undefined if there is none. */
const nearest = (places: readonly Place[], away: (place: Place) => number): Place | undefined =>
  places.reduce<Place | undefined>((best, each) => (best && away(best) <= away(each) ? best : each), undefined);

/** The number of the race, of all that a link can name, in which two labs are nearest to these weeks of work. */
export function raceNear(mine: number, theirs: number, { weeks }: Pick<State, 'weeks'>): number {
  return nearest(placesIn(weeks), (place) => Math.hypot(place.mine - mine, place.theirs - theirs))?.race ?? 1;
}

/**
 * The number of the race in which one of two labs comes nearest to so many weeks of work, and the other stays where it is; the same
 * one where no race lies that way.
 */
export function raceAlong(side: Side, to: number, state: Pick<State, 'race' | 'weeks'>): number {
  const [mine = 0, theirs = 0] = weeksDone({ ...state, labs: 2 });
  const [from, other, stays] = side === 'mine' ? [mine, 'theirs' as const, theirs] : [theirs, 'mine' as const, mine];
  const along = placesIn(state.weeks).filter(
    (place) => place[other] === stays && (place[side] - from) * (to - from) > 0,
  );
  return nearest(along, (place) => Math.abs(place[side] - to))?.race ?? state.race;
}
