import { trial } from './state.ts';

/** How many hooks the board of car keys has: one for each day of the promise that the reader is asked about. */
export const hooks: number = trial.promised;

/** Which hooks are bare when so many keys are promised: those that the reader emptied, as far as they go, then from the last hook back. */
export function bareHooks(emptied: readonly number[], keys: number): readonly number[] {
  const bare = Math.max(0, hooks - keys);
  const others = Array.from({ length: hooks }, (_, back) => hooks - 1 - back).filter((hook) => !emptied.includes(hook));
  return [...emptied, ...others].slice(0, bare);
}
