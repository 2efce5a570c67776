import { fill } from '#i18n/fill.ts';
import { listed } from './listed.ts';
import { amongLabs, came, perhapsSeen, seen } from './sorting.ts';
import type { Guess } from './state.ts';
import type { Text } from './text.ts';

/** What our sorting says to a reader who guessed so. */
export function answer(guess: Guess, text: Text, locale: string): string {
  const values = {
    guess: text.guess.answers[guess],
    seen: listed(seen, locale),
    perhaps: listed(perhapsSeen, locale),
    labs: listed(amongLabs, locale),
  };
  return `${fill(guess === came() ? text.answers.right : text.answers.wrong, values)} ${fill(text.answers.both, values)}`;
}
