import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { writtenIn } from '#i18n/written-in.ts';
import type { Guess, State } from '../state.ts';
import type { Text } from '../text.ts';
import { came } from './came.ts';
import { plans } from './plans.ts';

/** What the model says to a reader who guessed so about how sure one must be in `state`. */
export function answer(guess: Guess, state: State, text: Text, locale: string): string {
  const { pStar, edge, risk } = plans(state);
  const values = {
    guess: text.guess.answers[guess],
    ...writtenIn(locale, { delay: state.delay }),
    mark: formatNumber(locale, 100 * (pStar ?? 1), 1),
    edge: formatNumber(locale, edge, 1),
    risk: formatNumber(locale, risk, 1),
  };
  const verdict = guess === came(state) ? text.answers.right : text.answers.wrong;
  return `${fill(verdict, values)} ${fill(text.answers.sure[pStar === null ? 'never' : 'mark'], values)}`;
}
