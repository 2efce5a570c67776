import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { outcome } from './outcome.ts';
import { type Guess, type State, trial } from './state.ts';
import type { Text } from './text.ts';

/** The guess that the model agrees with: what is left of the exposure once there are as many reviews as the guess is about. */
export function came(start: State): Guess {
  const left = outcome({ ...start, reviews: trial }).exposure / outcome(start).exposure;
  return left > 0.6 ? 'most' : left > 0.4 ? 'half' : left >= 0.25 ? 'third' : 'less';
}

/** What the model says to a reader who guessed so. */
export function answer(guess: Guess, start: State, text: Text, locale: string): string {
  const number = (reviews: number) => formatNumber(locale, outcome({ ...start, reviews }).exposure);
  return fill(guess === came(start) ? text.answers.right : text.answers.wrong, {
    guess: text.guess.answers[guess],
    before: number(start.reviews),
    after: number(trial),
    margin: formatNumber(locale, start.margin),
  });
}
