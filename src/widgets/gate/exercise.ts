import { parse as read } from './read.ts';
import type { State } from './state.ts';

export { describeGate as describe } from './describe-gate.ts';
export { default as View } from './Gate.svelte';
export { default as styles } from './gate.css?url';
export { measureGate as measure } from './measure-gate.ts';
export { textFor } from './text.ts';

/** A climb or a gate: a question asks to set no pledge, and what a pledge stands on is not fetched for it. */
export function parse(text: string): State {
  const state = read(text);
  return state.scene === 'pledge' ? { ...state, scene: 'stages' } : state;
}
