import { fill } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { moved } from './crowd.ts';
import { frameWords } from './frame-words.ts';
import type { Guess, State } from './state.ts';
import { stepsOf } from './steps.ts';
import type { Text } from './text.ts';

/** What the two steps come to: how many are with the others after the first, how many once both are over, and which answer that is. */
export function detour(state: State): { readonly far: number; readonly end: number; readonly came: Guess } {
  const [first, second] = stepsOf(state);
  const far = moved(state, first.setting, first.to);
  const { users: end } = moved(far, second.setting, second.to);
  return { far: far.users, end, came: end > 66 ? 'all' : end < 34 ? 'few' : 'half' };
}

/** What the two steps come to in the other order. */
export function inOtherOrder(state: State): number {
  const [first, second] = stepsOf(state);
  return moved(moved(state, second.setting, second.to), first.setting, first.to).users;
}

/** What the model says to a reader who guessed how the two steps from `state` end. */
export function answer(guess: Guess, state: State, text: Text, locale: string): string {
  const { far, end, came } = detour(state);
  const [first, second] = stepsOf(state);
  const words = frameWords(state, state.scene, text).predict;
  const numbers = writtenIn(locale, {
    from: state[second.setting],
    to: first.to,
    far,
    end,
    other: inOtherOrder(state),
  });
  return `${fill(guess === came ? text.answers.right : text.answers.wrong, { guess: text.guess.answers[guess] })} ${fill(words.came, numbers)}`;
}
