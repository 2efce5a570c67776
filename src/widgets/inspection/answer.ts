import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { hundredDays } from './days.ts';
import { type Guess, type State, trial } from './state.ts';
import type { Text } from './text.ts';

/** What the reader is asked about, from where the figure starts: twice the fine, or a promise. */
export const tried = (start: State): State =>
  start.scene === 'fine' ? { ...start, fine: trial.fine } : { ...start, promised: trial.promised };

/** The guess that the model agrees with. */
export function came(start: State): Guess {
  const [before, after] = [hundredDays(start).skips, hundredDays(tried(start)).skips];
  if (start.scene === 'promise')
    return after === 0 ? 'none' : after < before ? 'fewer' : after === before ? 'asbefore' : 'all';
  return after === before ? 'same' : after > before ? 'more' : after <= before / 2 ? 'half' : 'some';
}

/** What the model says to a reader who guessed so. */
export function answer(guess: Guess, start: State, text: Text, locale: string): string {
  const [before, after] = [hundredDays(start), hundredDays(tried(start))];
  const number = (x: number) => formatNumber(locale, x, 1);
  const words = text.answers[start.scene];
  const values = {
    guess: text.guess.answers[guess],
    fine: number(start.fine),
    cost: number(start.cost),
    raised: number(trial.fine),
    promised: number(trial.promised),
    skipped: number(before.skips),
    skips: number(after.skips),
    visited: number(before.comes),
    comes: number(after.comes),
    came: text.guess.answers[came(start)],
  };
  // none is fewer too: to be told that it came out otherwise would puzzle
  const verdict = guess === came(start) ? 'right' : guess === 'fewer' && after.skips === 0 ? 'further' : 'wrong';
  return `${fill(text.answers[verdict], values)} ${fill(words, values)}`;
}
