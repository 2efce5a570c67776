import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { bill } from './bill.ts';
import { type Guess, type State, trial } from './state.ts';
import type { Text } from './text.ts';

/** How many agreements in pairs it takes, at the start and with as many countries as the guess is about. */
export const counted = (start: State) => ({
  before: bill({ ...start, way: 'pairs' }).agreements,
  after: bill({ ...start, way: 'pairs', countries: trial }).agreements,
});

/** The guess that the model agrees with. */
export function came(start: State): Guess {
  const { before, after } = counted(start);
  const times = after / before;
  return times <= 1.5 ? 'half' : times <= 2 ? 'twice' : times < 10 ? 'web' : 'ten';
}

/** What the model says to a reader who guessed so. */
export function answer(guess: Guess, start: State, text: Text, locale: string): string {
  const { before, after } = counted(start);
  return fill(guess === came(start) ? text.answers.right : text.answers.wrong, {
    guess: text.guess.answers[guess],
    before: formatNumber(locale, before),
    after: formatNumber(locale, after),
  });
}
