import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { best, card, gains, stands } from './posts.ts';
import { fallTo, type Guess, type State } from './state.ts';
import type { Text } from './text.ts';

/** What the first guess is about: the same, with security gone down. */
export const fallen = (start: State): State => ({ ...start, security: fallTo });

/** The guess that the model agrees with. */
export function came(start: State): Guess {
  if (start.scene === 'next') return best(start);
  const left = stands(fallen(start)).benefit;
  return left > 60 ? 'over' : left > 30 ? 'middle' : left >= fallTo ? 'low' : 'under';
}

/** What the model says to a reader who guessed so. */
export function answer(guess: Guess, start: State, text: Text, locale: string): string {
  const number = (x: number, digits = 1) => formatNumber(locale, x, digits);
  const gain = (pillar: 'security' | 'safety' | 'benefit') => number(gains(start, pillar).stands, 2);
  const values = {
    guess: text.guess.answers[guess],
    to: number(fallTo),
    before: number(stands(start).benefit, 2),
    after: number(stands(fallen(start)).benefit, 2),
    card: number(card(fallen(start))),
    ...{ security: gain('security'), safety: gain('safety'), benefit: gain('benefit') },
    cardGain: number(gains(start, 'benefit').card, 2),
  };
  const verdict = guess === came(start) ? text.answers.right : text.answers.wrong;
  return `${fill(verdict, values)} ${fill(text.answers[start.scene], values)}`;
}
