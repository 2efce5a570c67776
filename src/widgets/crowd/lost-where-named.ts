import { pureNash } from '#model/game/pure-nash.ts';
import type { State } from './state.ts';

/** How often nobody acts where all know that one lab is named: never, if it then does best to act and any other to leave it to that one. */
export const lostWhereNamed = ({ worth }: Pick<State, 'worth'>): number =>
  pureNash({ R: worth - 1, S: worth - 1, T: worth, P: 0 }).includes('CD') ? 0 : 1;
