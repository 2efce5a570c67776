import type { Profile } from '#model/game/action.ts';
import { neighbour } from './neighbour.ts';
import { payoffsAt } from './payoffs-at.ts';
import type { State } from './state.ts';

/** The outcome across the corner, if both labs would get more there: only both at once come to it. */
export function across(state: State, from: Profile): Profile | undefined {
  const to = neighbour(from, 'both');
  const [here, there] = [payoffsAt(state, from), payoffsAt(state, to)];
  return there.you > here.you && there.rival > here.rival ? to : undefined;
}
