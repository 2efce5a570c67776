import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { leastFund, stay, weighing } from './outcome.ts';
import { type Guess, guesses, type State } from './state.ts';
import type { Text } from './text.ts';

/** The guess that the model agrees with. */
export function came(start: State): Guess {
  if (start.scene === 'even') return guesses.even[Math.min(guesses.even.length - 1, 5 - stay(start))] as Guess;
  const least = leastFund(start);
  if (least === undefined) return 'never';
  return least <= 1 ? 'one' : least <= weighing(start).grandValue / 5 ? 'several' : 'most';
}

/** The numbers that a question about this start, or its answer, may name. */
export function numbers(start: State, locale: string): Readonly<Record<string, string>> {
  const { grandValue, equalShareEach, equalShareMembers } = weighing(start);
  const number = (x: number) => formatNumber(locale, x);
  return {
    grand: number(grandValue),
    last: number(equalShareEach),
    members: number(equalShareMembers),
    least: number(leastFund(start) ?? 0),
  };
}

/** What the model says to a reader who guessed so. */
export function answer(guess: Guess, start: State, text: Text, locale: string): string {
  const values = { guess: text.guess.answers[guess], ...numbers(start, locale) };
  const verdict = guess === came(start) ? text.answers.right : text.answers.wrong;
  return `${fill(verdict, values)} ${fill(text.answers[start.scene], values)}`;
}
