import { interpolateNumberArray } from 'd3-interpolate';
import { untrack } from 'svelte';
import { Tween } from 'svelte/motion';
import { reduced } from '../motion/reduced.ts';

/** How long a step of a chart takes, in milliseconds. */
export const step = 300;

/** Slow at both ends: what moves is seen to leave and to arrive. */
const ease = (share: number) => share * share * (3 - 2 * share);

/**
 * The values as they are drawn while they go over to others, which takes a `step`; at once for a reader who wants little motion. What
 * begins in the browser may come in `from` other values. Only for steps that the model has: between two balances stands a cut.
 */
export function moving(values: () => readonly number[], from?: readonly number[]): () => readonly number[] {
  const tween = new Tween<readonly number[]>(from ?? untrack(values), {
    easing: ease,
    interpolate: (before, after) => {
      const between = interpolateNumberArray([...before], [...after]);
      // it fills one and the same array
      return (share) => [...between(share)];
    },
  });
  $effect.pre(() => {
    const next = values();
    if (String(untrack(() => tween.target)) !== String(next)) void tween.set(next, { duration: reduced() ? 0 : step });
  });
  return () => tween.current;
}
