import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { came, carefulIn, hallTimes, play } from './game.ts';
import { beliefIn, pointsIn } from './in-words.ts';
import { allCareful, cardsIn, goodLines, lines } from './lines.ts';
import { type Guess, rounds, type State } from './state.ts';
import type { Text } from './text.ts';

/** What the model says to a reader who guessed how many ship safe in the last round. */
export function answer(guess: Guess, state: State, text: Text): string {
  const words = text.guess.answers;
  const made = came(state);
  return fill(guess === made ? text.answers.right : text.answers.wrong, { guess: words[guess], came: words[made] });
}

/** What the hall three times comes to: nobody doubts anybody, and nobody is careful; throws if that were not so. */
export function lesson(text: Text, locale: string): string {
  const last = play(hallTimes(rounds)).rounds.at(-1);
  const [belief, ...others] = last?.played.beliefs ?? [];
  if (!last || belief === undefined || carefulIn(last) || others.some((other) => other !== belief))
    throw new Error('the hall three times no longer ends where its words say');
  const { T, R } = last.played.payoffs;
  return fill(text.lesson, { belief: beliefIn(locale, belief), T: pointsIn(locale, T), R: pointsIn(locale, R) });
}

/** What there is still to find out, for whoever has played these cards. */
export function hook({ cards }: State, text: Text, locale: string): string {
  const { good, fewest } = goodLines();
  const number = (value: number) => formatNumber(locale, value);
  const values = { lines: number(lines.length), good: number(good.length), fewest: number(fewest) };
  const used = cardsIn(cards);
  if (!allCareful(cards)) return fill(text.hooks.fewer, values);
  return fill(used > fewest ? text.hooks.cards : text.hooks.fewest, { ...values, cards: number(used) });
}
