import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { type Guess, guesses, plans, type State } from './state.ts';
import type { Text } from './text.ts';
import { bought } from './walls.ts';

/** How many more raids fail if the courses go where a guess puts them, from where the figure starts. */
const gains = (start: State) => {
  const by = (plan: keyof typeof plans) => bought({ ...start, laid: plans[plan] }, start.world);
  return { own: by('own'), lowest: by('lowest'), two: by('two') };
};

/** Whether courses laid so do as much as any of the guesses, from where the figure starts. */
export const isBest = (start: State, laid: State['laid']): boolean =>
  bought({ ...start, laid }, start.world) >= Math.max(...Object.values(gains(start)));

/** The guess that the model agrees with: the place that does most, or no place. */
export function came(start: State): Guess {
  const all = gains(start);
  const most = Math.max(...Object.values(all));
  const best = guesses.filter((guess) => guess !== 'same' && all[guess] === most);
  return best.length === 1 ? (best[0] as Guess) : 'same';
}

/** What the model says to a reader who guessed so; until the best place is `found` it names none. */
export function answer(guess: Guess, start: State, text: Text, locale: string, found = true): string {
  const numbers = Object.entries(gains(start)).map(([plan, gain]) => [
    plan,
    gain ? formatNumber(locale, gain) : text.answers.no,
  ]);
  const values = { guess: text.guess.answers[guess], ...Object.fromEntries(numbers) };
  const right = found ? text.answers.right : text.answers.look;
  const verdict = guess === came(start) ? right : text.answers.wrong;
  return `${fill(verdict, values)} ${found ? fill(text.answers[start.scene], values) : text.answers.prints}`;
}
