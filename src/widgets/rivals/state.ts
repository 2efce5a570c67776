import type { Action } from '#model/game/action.ts';
import { writePairs } from '#ui/url-state.ts';

/** Which of two plans the reader expects to earn more, or that they come close. */
export const guesses = ['always-safe', 'always-cut', 'close'] as const;
export type Guess = (typeof guesses)[number];

/** The game's seed, the reader's moves so far, the guess, and whom the reader took the five rivals for (rule numbers, by rival). */
export interface State {
  readonly seed: number;
  readonly moves: readonly Action[];
  readonly guess?: Guess | undefined;
  readonly who?: readonly number[] | undefined;
}

/** The state as a link's text; `parse` in read.ts gives it back. */
export const format = ({ seed, moves, guess, who }: State): string =>
  writePairs({ seed, m: moves.length ? moves.join('') : undefined, guess, who: who?.join('') });

/** The reader has said who was who. */
export const isUnmasked = ({ who }: State): boolean => who !== undefined;
