import { patienceThresholds } from '#model/repeated/patience-thresholds.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How many rounds a match must last on average, at least, for a rival's grudge to keep a lab careful in a repeated prisoner's dilemma.
 * R, S, T and P are points a round; `gain` is what cutting gets more once, `loss` what the grudge costs in each later round. Graded by
 * M2.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 0.3 }, (random) => {
  const [P, loss] = [drawWhole(1, 3, random), drawWhole(1, 4, random)];
  const [R, S] = [P + loss, P - drawWhole(1, 3, random)];
  const payoffs = { R, S, T: P + loss * drawWhole(3, 5, random), P };
  const { grim, expectedRounds } = patienceThresholds(payoffs);
  const gain = payoffs.T - R;
  return {
    values: { ...payoffs, gain, loss },
    answer: expectedRounds,
    mistakes: {
      'forgot-the-first-round': grim * expectedRounds,
      'chance-of-stopping-for-going-on': 1 / grim,
      'gain-without-loss': gain,
    },
  };
});
