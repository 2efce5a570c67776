import { patienceThresholds } from '#model/repeated/patience-thresholds.ts';
import { drawOne } from '../draw-one.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How likely, in percent, another round must be at least for a rival's grudge to keep a lab careful in a repeated prisoner's dilemma. R,
 * S, T and P are points a round; `gain` is what cutting gets more once, `loss` what the grudge costs in each later round, `sum` both
 * together. Graded by M2.
 */
export const generate: Generator = redrawn({ apart: 1 }, (random) => {
  const sum = drawOne([4, 5, 10], random);
  const gain = drawWhole(1, sum - 1, random);
  const P = drawWhole(1, 3, random);
  const payoffs = { R: P + sum - gain, S: P - drawWhole(1, 3, random), T: P + sum, P };
  const { R, S, T } = payoffs;
  if (2 * R <= T + S) return undefined;
  const patience = 100 * patienceThresholds(payoffs).grim;
  const loss = R - P;
  return {
    values: { ...payoffs, gain, loss, sum },
    answer: patience,
    mistakes: {
      'other-way-round': 100 - patience,
      'one-over-the-other': (100 * Math.min(gain, loss)) / Math.max(gain, loss),
      'grudge-counted-from-being-alone': (100 * gain) / (T - S),
    },
  };
});
