import { fill } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { moved } from './crowd.ts';
import { detours, drivers, type Guess, type State } from './state.ts';
import type { Text } from './text.ts';

/** What the detour comes to: how many are with the others at its far end, how many once it is over, and which answer that is. */
export function detour(state: State): { readonly far: number; readonly end: number; readonly came: Guess } {
  const driver = drivers[state.scene];
  const far = moved(state, driver, detours[state.scene]);
  const { users: end } = moved(far, driver, state[driver]);
  return { far: far.users, end, came: end > 66 ? 'all' : end < 34 ? 'few' : 'half' };
}

/** What the model says to a reader who guessed how the detour from `state` ends. */
export function answer(guess: Guess, state: State, text: Text, locale: string): string {
  const { far, end, came } = detour(state);
  const words = text.scenes[state.scene].predict;
  const numbers = writtenIn(locale, { from: state[drivers[state.scene]], to: detours[state.scene], far, end });
  return `${fill(guess === came ? text.answers.right : text.answers.wrong, { guess: text.guess.answers[guess] })} ${fill(words.came, numbers)}`;
}
