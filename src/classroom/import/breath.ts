import { turn } from '../turn.ts';

/** How long is worked at a stretch, in milliseconds. */
const stretch = 12;

/** Lets the page, or the worker’s messages, have their turn where the last turn is long enough ago. */
export type Breath = () => Promise<void>;

/** A breath that is taken between pieces of work. */
export function breathing(): Breath {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < stretch) return;
    await turn();
    began = performance.now();
  };
}
