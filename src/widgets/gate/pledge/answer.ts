import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { type Guess, type State, treaty } from '../state.ts';
import type { Text } from '../text.ts';
import { came } from './came.ts';
import { pledgeOf } from './pledge-of.ts';

/** What the model says to a reader who guessed so about the number of signatures that brings the six most. */
export function answer(guess: Guess, state: State, text: Text, locale: string): string {
  const { bestK } = pledgeOf(state);
  const values = { guess: text.guess.answers[guess], best: formatNumber(locale, bestK) };
  const verdict = guess === came(state) ? text.answers.right : text.answers.wrong;
  return `${fill(verdict, values)} ${fill(text.answers.pledge[bestK === treaty.n ? 'all' : 'fewer'], values)}`;
}
