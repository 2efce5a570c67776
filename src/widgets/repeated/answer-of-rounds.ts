import { fill } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { compare } from '#model/numeric/compare.ts';
import { afterSlip, expected } from './match.ts';
import { fewRounds, type Guess, guessedDelays, ranges, type State, slipRound } from './state.ts';
import type { Text } from './text.ts';

/** Whether cutting brings the reader more than a kept deal. */
export function pays(state: State): boolean {
  const { mine, deal } = expected(state);
  return compare(mine, deal) > 0;
}

/** The least delay at which cutting pays, if any does. */
export function tipping(start: State): number | undefined {
  for (let delay: number = ranges.delay.min; delay <= ranges.delay.max; delay++) {
    if (pays({ ...start, delay })) return delay;
  }
  return undefined;
}

/** The guess that the model agrees with. */
export function cameOfRounds(start: State): Guess {
  if (start.scene === 'late') {
    const from = tipping(start) ?? Number.POSITIVE_INFINITY;
    if (from > guessedDelays.eight) return 'never';
    return from <= guessedDelays.two ? 'two' : from <= guessedDelays.four ? 'four' : 'eight';
  }
  const { cut, rounds } = afterSlip(start);
  return cut === rounds ? 'every' : cut <= 1 ? 'only' : cut <= fewRounds ? 'few' : 'half';
}

/** What the model says to a reader who guessed so. */
export function answerOfRounds(guess: Guess, start: State, text: Text, locale: string): string {
  const delay = tipping(start) ?? ranges.delay.max;
  const values = {
    guess: text.guess.answers[guess],
    ...writtenIn(locale, {
      delay,
      patience: start.patience,
      round: slipRound,
      ...afterSlip(start),
    }),
  };
  const verdict = guess === cameOfRounds(start) ? text.answers.right : text.answers.wrong;
  return `${fill(verdict, values)} ${fill(text.answers[start.scene === 'late' ? 'late' : 'slip'], values)}`;
}
