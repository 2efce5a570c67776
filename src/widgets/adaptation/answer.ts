import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { compare } from '#model/numeric/compare.ts';
import { outcome } from './outcome.ts';
import { type Guess, type State, trials } from './state.ts';
import type { Text } from './text.ts';

/** The guess that the model agrees with: which measure leaves fewer in between at the worst time. */
export function came(): Guess {
  const order = compare(outcome(trials.slower).peak, outcome(trials.shorter).peak);
  return order === 0 ? 'equal' : order < 0 ? 'slower' : 'shorter';
}

/** What the model says to a reader who guessed so. */
export function answer(guess: Guess, start: State, text: Text, locale: string): string {
  const number = (x: number) => formatNumber(locale, x, 1);
  const { slower, shorter } = trials;
  return fill(guess === came() ? text.answers.right : text.answers.wrong, {
    guess: text.guess.answers[guess],
    peak: number(outcome(start).peak),
    either: number(outcome(slower).peak),
    lost: number(outcome(slower).lost),
    fewer: number(outcome(shorter).lost),
  });
}
