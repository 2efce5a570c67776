import { type Guess, guessedBeliefs, type State } from '../state.ts';
import { plans } from './plans.ts';

/** The guess that comes nearest to how sure one must be. */
export function came(state: State): Guess {
  const { pStar } = plans(state);
  if (pStar === null) return 'none';
  const off = (guess: keyof typeof guessedBeliefs) => Math.abs(guessedBeliefs[guess] - 100 * pStar);
  return (Object.keys(guessedBeliefs) as (keyof typeof guessedBeliefs)[]).reduce((nearest, guess) =>
    off(guess) < off(nearest) ? guess : nearest,
  );
}
