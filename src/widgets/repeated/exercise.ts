import { parse as read } from './read.ts';
import type { State } from './state.ts';

export { describeRounds as describe } from './describe-rounds.ts';
export { measureRounds as measure } from './measure-rounds.ts';
export { default as View } from './Repeated.svelte';
export { default as styles } from './repeated.css?url';
export { textFor } from './text.ts';

/** Rounds that are played: a question asks for no belief in a deal, and what one stands on is not fetched for it. */
export function parse(text: string): State {
  const state = read(text);
  return state.scene === 'sure' ? { ...state, scene: 'slip' } : state;
}
