import { fill } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { betterPlan, closeMargin, totalYardsticks } from './game.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What two simple plans and the best one would have earned, and what that makes of the reader's guess, if there was one. */
export function answer({ seed, guess }: State, text: Text, locale: string): string {
  const facts = fill(text.answers.facts, writtenIn(locale, { ...totalYardsticks(seed) }));
  if (guess === undefined) return facts;
  const label = fill(text.predict.options[guess], writtenIn(locale, { margin: closeMargin }));
  const verdict = fill(guess === betterPlan(seed) ? text.answers.right : text.answers.wrong, { guess: label });
  return `${verdict} ${facts}`;
}
