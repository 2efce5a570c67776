import type { Guess, State } from '../state.ts';
import { pledgeOf } from './pledge-of.ts';

/** The guess that comes nearest to the number of signatures that brings the six most. */
export function came(state: State): Guess {
  const { bestK } = pledgeOf(state);
  return bestK <= 2 ? 'one' : bestK <= 4 ? 'three' : bestK === 5 ? 'five' : 'six';
}
