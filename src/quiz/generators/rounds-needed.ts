import { patienceThresholds } from '#model/repeated/patience-thresholds.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How many rounds a match must last on average, at least, for a rival's grudge to keep a lab careful in a repeated prisoner's dilemma.
 * R, S, T and P are points a round, and two careful labs get more than two that take turns at cutting; `gain` is what cutting gets more
 * once, `loss` what the grudge costs in each later round. Graded by M2.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 0.3 }, (random) => {
  const [P, loss, gain] = [drawWhole(1, 3, random), drawWhole(2, 6, random), drawWhole(3, 10, random)];
  const R = P + loss;
  const payoffs = { R, S: P - drawWhole(1, 4, random), T: R + gain, P };
  if (2 * R <= payoffs.T + payoffs.S) return undefined;
  const { grim, expectedRounds } = patienceThresholds(payoffs);
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
