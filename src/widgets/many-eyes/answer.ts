import { fill } from '#i18n/fill.ts';
import { panel } from './panel.ts';
import { shown } from './shown.ts';
import { type Guess, guesses, type State, trial } from './state.ts';
import type { Text } from './text.ts';

/** What the reader is asked about, from where the figure starts: ten evaluators. */
export const tried = (start: State): State => ({ ...start, evaluators: trial });

/** What the guess is about: unsafe systems let through, or safe ones stopped. */
const asked = (state: State) => panel(state)[state.scene === 'eyes' ? 'through' : 'stopped'];

/** The guess that comes nearest to what the model says. */
export function came(start: State): Guess {
  const truth = asked(tried(start));
  const off = (value: number) => Math.abs(value - truth);
  return Object.entries(guesses[start.scene]).reduce((best, each) =>
    off(each[1]) < off(best[1]) ? each : best,
  )[0] as Guess;
}

/** What the model says to a reader who guessed so. */
export function answer(guess: Guess, start: State, text: Text, locale: string): string {
  const count = (x: number) => shown(x, text.says, locale);
  const values = {
    guess: text.guess.answers[guess],
    after: count(asked(tried(start))),
    hidden: count(panel(tried(start)).hidden),
  };
  const { right, wrong, ...answers } = text.answers;
  return `${fill(guess === came(start) ? right : wrong, values)} ${fill(answers[start.scene], values)}`;
}
