import { highest, type State, type World } from './state.ts';
import { deciding, heights } from './walls.ts';

/** How many come along the front when the night is called. */
export const thieves = 100;

/** One of the hundred: which wall he picks, how he came to it in turn, and whether it stops him. */
export interface Thief {
  readonly place: number;
  /** how many picked the same wall before him */
  readonly turn: number;
  readonly stopped: boolean;
}

/** Whether a night can be played: only where all hundred do the same whatever the lot. */
export const canFall = (world: World): boolean => world === 'weakest' || world === 'best';

/**
 * The hundred, the shortest ladder first: the n-th climbs every wall that stops fewer than n. Where one copy is enough each picks a
 * lowest wall; where one bell serves all, no wall is better for him than another, and they spread.
 */
export function night(state: State): readonly Thief[] {
  const now = heights(state);
  const places = state.world === 'weakest' ? deciding(state, 'weakest') : now.map((_, place) => place);
  const stopping = state.world === 'weakest' ? Math.min(...now) : Math.max(...now);
  return Array.from({ length: thieves }, (_, index) => ({
    place: places[index % places.length] as number,
    turn: Math.floor(index / places.length),
    stopped: index < (thieves / highest) * stopping,
  }));
}
