import { sharedEvaluation } from '#model/evaluation/shared-evaluation.ts';
import { drawOne } from '../draw-one.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How many of `systems` unsafe systems get past all of `k` evaluators, on average, where `c` percent lie in a blind spot that they share:
 * `hidden` nobody can find, and `visible` each finds with a chance of `d` percent (misses: `misses`). Graded by M12.
 */
export const generate: Generator = redrawn({ apart: 0.5 }, (random) => {
  const [k, d] = [drawWhole(2, 3, random), 10 * drawWhole(2, 9, random)];
  const [c, systems] = [10 * drawWhole(1, 4, random), drawOne([100, 200, 500, 1000], random)];
  const missed = (found: number, blind: number, count: number) =>
    systems * (1 - sharedEvaluation({ k: count, d: found, f: 0, c: blind, u: 1 }).any.catch);
  const hidden = missed(1, c / 100, k);
  return {
    values: { k, d, misses: 100 - d, c, systems, hidden, visible: systems - hidden },
    answer: missed(d / 100, c / 100, k),
    mistakes: {
      'forgot-the-blind-spot': missed(d / 100, 0, k),
      'only-the-blind-spot': hidden,
      'each-with-its-own-blind-spot': missed((d / 100) * (1 - c / 100), 0, k),
    },
  };
});
