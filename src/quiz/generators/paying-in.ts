import { publicGood } from '#model/crowd/public-good.ts';
import { drawOne } from '../draw-one.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How many points a lab loses by paying into a common pot, whatever the others do. `n` labs may pay `c` points each; the pot grows
 * `r`-fold and is shared by all alike. From its own payment a lab gets `back`, and `grown` is what that payment grows to. Graded by M5.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 0.5 }, (random) => {
  const [n, r] = [drawWhole(3, 8, random), drawOne([1.5, 2, 2.5, 3, 4], random)];
  const c = 2 * drawWhole(2, 20, random);
  const { freeRideGain, groupGain, dilemma } = publicGood({ n, r, c, k: 1 });
  if (!dilemma) return undefined;
  const [back, grown] = [c - freeRideGain, c + groupGain];
  return {
    values: { n, r, c, back, grown },
    answer: freeRideGain,
    mistakes: {
      'only-what-comes-back': back,
      'forgot-what-comes-back': c,
      'kept-the-whole-growth': groupGain,
    },
  };
});
