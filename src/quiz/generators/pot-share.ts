import { publicGood } from '#model/crowd/public-good.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How many points a lab that pays into a common pot is ahead by in the end. `k` of `n` labs pay `c` points each; the pot grows `r`-fold
 * to `pot` and is shared by all alike, `share` for each. Graded by M5.
 */
export const generate: Generator = redrawn({ apart: 0.5 }, (random) => {
  const [n, r, c] = [drawWhole(3, 8, random), drawWhole(2, 4, random), drawWhole(2, 20, random)];
  const k = drawWhole(2, n - 1, random);
  const { payC, payD, dilemma } = publicGood({ n, r, c, k });
  if (payC === null || payD === null || !dilemma || payC <= 0) return undefined;
  return {
    values: { n, k, r, c, pot: n * payD, share: payD },
    answer: payC,
    mistakes: {
      'forgot-its-own-payment': payD,
      'shared-by-payers-only': publicGood({ n: k, r, c, k }).payC ?? Number.NaN,
      'counted-its-own-payment-only': publicGood({ n, r, c, k: 1 }).payC ?? Number.NaN,
    },
  };
});
