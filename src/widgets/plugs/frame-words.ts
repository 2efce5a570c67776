import type { State } from './state.ts';
import { asksForCondition } from './steps.ts';
import type { Text } from './text.ts';

/** What a figure that opens at `start` is called, and what it asks, while it shows `scene`. */
export const frameWords = (start: State, scene: State['scene'], text: Text) =>
  asksForCondition(start) ? text.condition : text.scenes[scene];
