import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Guess, Step } from '../state.ts';
import type { Text } from '../text.ts';
import { came } from './came.ts';
import { stepOf } from './step-of.ts';

/** What the model says to a reader who guessed so about the step that is believed and dared. */
export function answer(guess: Guess, state: Step, text: Text, locale: string): string {
  const { bandEmpty, smallest, largest } = stepOf(state);
  const percent = (share: number) => formatNumber(locale, 100 * share, 1);
  const verdict = guess === came(state) ? text.answers.right : text.answers.wrong;
  const values = {
    guess: text.guess.answers[guess],
    r: formatNumber(locale, state.r),
    from: percent(smallest),
    to: percent(largest),
  };
  return `${fill(verdict, values)} ${fill(text.scenes.step.came[bandEmpty ? 'none' : 'band'], values)}`;
}
