import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { dangers } from './danger.ts';
import { type Guess, type State, trial } from './state.ts';
import type { Text } from './text.ts';

/** What the reader is asked about, from where the figure starts: that all is published, or that losing costs little. */
export const tried = (start: State): State =>
  start.scene === 'one' ? { ...start, known: 'all' } : { ...start, cost: trial };

/** The guess that the model agrees with. */
export function came(start: State): Guess {
  const { own, all } = dangers(tried(start));
  const level = Math.abs(own - all) < 1;
  if (start.scene === 'one') return level ? 'same' : all > own ? 'more' : 'fewer';
  return level ? 'level' : all > own ? 'closed' : 'open';
}

/** What the model says to a reader who guessed so. */
export function answer(guess: Guess, start: State, text: Text, locale: string): string {
  const { own, all } = dangers(tried(start));
  const number = (x: number) => formatNumber(locale, x, 1);
  const values = { guess: text.guess.answers[guess], own: number(own), all: number(all), trial: number(trial) };
  return fill(
    `${guess === came(start) ? text.answers.right : text.answers.wrong} ${text.answers[start.scene]}`,
    values,
  );
}
