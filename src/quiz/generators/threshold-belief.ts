import { edges } from '#model/game/edges.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { drawOne } from '../draw-one.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * From which belief, in percent, shipping safe is the better bet in a stag hunt. R, S, T and P are points; `a` is what shipping safe
 * is ahead by beside a careful rival, `d` what it is behind by beside one that cuts, `sum` both together. Graded by M1.
 */
export const generate: Generator = redrawn({ apart: 1 }, (random) => {
  const sum = drawOne([4, 5, 10], random);
  const drop = drawWhole(1, sum - 1, random);
  const [S, T] = [drawWhole(0, 2, random), drawWhole(1, 4, random)];
  const payoffs = { R: T + sum - drop, S, T, P: S + drop };
  const [{ a, d }, mark] = [edges(payoffs), thresholdBelief(payoffs)];
  if (mark === null || payoffs.R <= payoffs.P || T === payoffs.P || payoffs.R > 10) return undefined;
  return {
    values: { ...payoffs, a, d, sum },
    answer: 100 * mark,
    mistakes: {
      'other-way-round': 100 * (1 - mark),
      'one-over-the-other': (100 * Math.min(a, d)) / Math.max(a, d),
      'out-of-all-payoffs': (100 * d) / (payoffs.R + payoffs.S + payoffs.T + payoffs.P),
    },
  };
});
