import { turn } from './turn.ts';

/** How long is worked at a stretch, in milliseconds. */
const usual = 12;

/** Lets the page, or the worker’s messages, have their turn where the last turn is long enough ago; says whether it did. */
export type Breath = () => Promise<boolean>;

/** A breath that is taken between pieces of work, every `stretch` milliseconds at most. */
export function breathing(stretch = usual): Breath {
  let until = performance.now() + stretch;
  return async () => {
    if (performance.now() < until) return false;
    await turn();
    until = performance.now() + stretch;
    return true;
  };
}
