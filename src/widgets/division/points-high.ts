import { basin } from './basin.ts';
import { shown, weighing } from './outcome.ts';
import { countries, type State } from './state.ts';

/** How many points fill the picture from the floor to the top: seven, or as many as there are. */
export const pointsHigh = (state: State): number =>
  Math.max(basin.points, weighing(state).grandValue / countries.length, ...shown(state).has, ...state.outside);
