import { fill } from '#i18n/fill.ts';
import { betterPlan, closeMargin, totalYardsticks } from './game.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What two simple plans and the best one would have earned, and what that makes of the reader's guess, if there was one. */
export function answer({ seed, guess }: State, text: Text): string {
  const facts = fill(text.answers.facts, { ...totalYardsticks(seed) });
  if (guess === undefined) return facts;
  const label = fill(text.predict.options[guess], { margin: closeMargin });
  const verdict = fill(guess === betterPlan(seed) ? text.answers.right : text.answers.wrong, { guess: label });
  return `${verdict} ${facts}`;
}
