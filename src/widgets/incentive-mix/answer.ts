import { fill } from '#i18n/fill.ts';
import type { Play } from './play.ts';
import type { Guess, State } from './state.ts';
import type { Text } from './text.ts';

/** A guess as the reader chose it, with the state's own numbers. */
export function label(guess: Guess, { numbers }: Play, state: State, text: Text, locale: string): string {
  const options: Readonly<Record<string, string>> = text.predict[state.scene].options;
  return fill(options[guess] ?? '', numbers(state, text, locale));
}

/** What the model says to a reader who guessed so about `state`. */
export function answer(guess: Guess, play: Play, state: State, text: Text, locale: string): string {
  const { right, wrong, ...words } = text.predict;
  const came = fill(words[state.scene].came, play.numbers(state, text, locale));
  return `${fill(guess === play.came(state) ? right : wrong, { guess: label(guess, play, state, text, locale) })} ${came}`;
}
