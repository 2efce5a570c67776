import type { State } from './state.ts';

/** The state before what the reader did last: without the last round of the second run, the guess, or the last card. */
export function before({ cards, guess, again }: State): State {
  if (again) return { cards, guess, again: again - 1 };
  return guess === undefined ? { cards: cards.slice(0, -1), again } : { cards, again };
}
