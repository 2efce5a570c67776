import { stagedScaling } from '#model/staged-scaling/staged-scaling.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How much exposure, in unit-months (the gap between capability and readiness, added up over time), `n` equal stages leave on the way to
 * `K` units of capability, where readiness grows by `r` units a month and closes each gap before the next stage. One step of `step`
 * units takes `months`; a single jump would leave `jump`. Graded by M11.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 0.3 }, (random) => {
  const [n, r] = [drawWhole(3, 6, random), drawWhole(1, 4, random)];
  const step = drawWhole(2, 8, random);
  const K = n * step;
  if (K > 30) return undefined;
  const inStages = (height: number, stages: number) => stagedScaling({ K: height, r, n: stages, p: 1, eta: 1 });
  const { exposure } = inStages(K, n);
  const jump = inStages(K, 1).exposure;
  return {
    values: { K, r, n, step, months: inStages(step, 1).timeReady, jump },
    answer: exposure,
    mistakes: {
      'as-in-one-jump': jump,
      'one-stage-only': inStages(step, 1).exposure,
      'forgot-that-the-gap-closes': 2 * exposure,
    },
  };
});
