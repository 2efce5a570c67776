import { patienceForDetectionChance, patienceForLag } from '#model/repeated/monitoring-lag.ts';
import { drawOne } from '../draw-one.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How likely, in percent, another round must be at least to keep a lab careful where cutting is seen with a chance of `q` percent a
 * round. R, S, T and P are points a round, a prisoner's dilemma; `gain` is what cutting gets more, `loss` what being found out costs in
 * each later round, `weighed` that times the chance. Graded by M2.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 1 }, (random) => {
  const q = drawOne([10, 20, 25, 50], random);
  const [P, loss, gain] = [drawWhole(1, 3, random), drawWhole(2, 10, random), drawWhole(1, 6, random)];
  const R = P + loss;
  const payoffs = { R, S: P - 1, T: R + gain, P };
  if (2 * R <= payoffs.T + payoffs.S) return undefined;
  const atOnce = 100 * patienceForLag(payoffs, 1);
  return {
    values: { ...payoffs, q, gain, loss, weighed: (loss * q) / 100 },
    answer: 100 * patienceForDetectionChance(payoffs, q / 100),
    mistakes: {
      'seen-at-once': atOnce,
      'chance-times-patience': (atOnce * q) / 100,
      'other-way-round': 100 * (1 - patienceForDetectionChance(payoffs, q / 100)),
    },
  };
});
