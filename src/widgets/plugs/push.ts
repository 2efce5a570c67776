import { moved } from './crowd.ts';
import type { State } from './state.ts';

/** How large one push is that brings back a crowd which has gone: a penalty for staying out. */
export const push = 0.9;

/** What one push does: before it, while it lasts, and once it is lifted. */
export function pushed(state: State): readonly [before: State, during: State, after: State] {
  const during = moved(state, 'penalty', push);
  return [state, during, moved(during, 'penalty', 0)];
}
