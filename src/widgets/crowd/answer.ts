import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { invested, volunteering } from './outcome.ts';
import { fewest, type Guess, type State } from './state.ts';
import type { Text } from './text.ts';
import { weeks } from './weeks.ts';

/** The right guess about a state with more labs than the fewest; the test over all states holds both to the model. */
export const came = ({ game }: Pick<State, 'game'>): Guess => (game === 'volunteer' ? 'oftener' : 'same');

/** The guesses as a reader chooses among them, with this state’s own numbers. */
export function label(guess: Guess, state: State, text: Text, locale: string): string {
  const alone = invested({ ...state, labs: 1 }).totalNash;
  return fill(text.predict.options[guess], {
    alone: weeks(alone, text, locale),
    all: weeks(alone * state.labs, text, locale),
  });
}

/** What the model says to a reader who guessed so about `state`. */
export function answer(guess: Guess, state: State, text: Text, locale: string): string {
  const { game, labs, worth } = state;
  const nobody = (count: number) => formatNumber(locale, 100 * volunteering({ ...state, labs: count }).pNobody, 0);
  const values = {
    guess: label(guess, state, text, locale),
    labs: formatNumber(locale, labs),
    total: weeks(invested(state).totalNash, text, locale),
    few: formatNumber(locale, fewest[game]),
    worth: weeks(worth, text, locale),
    ...(game === 'volunteer' && { before: nobody(fewest[game]), now: nobody(labs) }),
  };
  return fill(text.answers[game][guess === came(state) ? 'right' : 'wrong'], values);
}
