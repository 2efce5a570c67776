import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { counted, gated } from './outcome.ts';
import { type Guess, type State, trial } from './state.ts';
import type { Text } from './text.ts';

/** What the reader is asked about, from where the figure starts: ten stages, or ten months. */
export const tried = (start: State): State => ({ ...start, ...trial });

/** The guess that the model agrees with. */
export function cameOfGate(start: State): Guess {
  const ratio = counted(tried(start)).danger / counted(start).danger;
  if (start.scene === 'margin') {
    const times = { nomore: 1, twice: 2, fourfold: 4, all: gated(tried(start)).open / gated(start).danger };
    return nearest(times, ratio);
  }
  return nearest({ even: 1, half: 1 / 2, tenth: 1 / 10, hundredth: 1 / 100 }, ratio);
}

/** The name of the number that lies nearest to `ratio`, as a factor. */
function nearest(of: Partial<Record<Guess, number>>, ratio: number): Guess {
  const away = (guess: Guess) => Math.abs(Math.log(ratio / (of[guess] ?? 0)));
  return (Object.keys(of) as Guess[]).reduce((one, other) => (away(other) < away(one) ? other : one));
}

/** What the model says to a reader who guessed so. */
export function answerOfGate(guess: Guess, start: State, text: Text, locale: string): string {
  const [before, after] = [counted(start), counted(tried(start))];
  const number = (x: number) => formatNumber(locale, x);
  const values = {
    ...writtenIn(locale, trial),
    guess: text.guess.answers[guess],
    before: number(before.danger),
    after: number(after.danger),
    waiting: number(after.waiting),
    gate: number(start.margin),
    open: number(gated(tried(start)).open),
  };
  const words = start.scene === 'margin' ? text.answers.margin : text.answers.stages;
  return `${fill(guess === cameOfGate(start) ? text.answers.right : text.answers.wrong, values)} ${fill(words, values)}`;
}
