import { sharedEvaluation } from '#model/evaluation/shared-evaluation.ts';
import { drawOne } from '../draw-one.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How many of `systems` unsafe systems get past all of `k` evaluators that have nothing in common, on average. Each finds an unsafe one
 * with a chance of `d` percent and misses it with one of `misses`. Graded by M12.
 */
export const generate: Generator = redrawn({ apart: 0.5 }, (random) => {
  const [k, d] = [drawWhole(2, 3, random), 10 * drawWhole(2, 9, random)];
  const systems = drawOne([100, 200, 500, 1000], random);
  const missed = (count: number) =>
    systems * (1 - sharedEvaluation({ k: count, d: d / 100, f: 0, c: 0, u: 1 }).any.catch);
  return {
    values: { k, d, misses: 100 - d, systems },
    answer: missed(k),
    mistakes: {
      'one-evaluator': missed(1),
      'found-for-missed': systems - missed(k),
      'divided-instead-of-multiplied': missed(1) / k,
    },
  };
});
