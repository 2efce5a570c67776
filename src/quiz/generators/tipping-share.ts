import { type Standard, standardThreshold } from '#model/adoption/standard-threshold.ts';
import { drawOne } from '../draw-one.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * Which share of all labs, in percent, must follow a standard before following it pays. In points: `k` is what fitting with everybody
 * is worth, `g` what leaving the standard gains, `c` what following costs, `f` what leaving is fined, `hurdle` what is left to make up
 * for. Graded by M6.
 */
export const generate: Generator = redrawn({ apart: 1 }, (random) => {
  const k = drawOne([10, 20, 25, 50], random);
  const draw = () => drawWhole(1, Math.floor(k / 3), random);
  const standard: Standard = { k, kappa: 0, g: draw(), c: draw(), f: draw(), x: 0 };
  const share = (changed: Partial<Standard>) =>
    100 * (standardThreshold({ ...standard, ...changed }).xStar ?? Number.NaN);
  if (standardThreshold(standard).label !== 'tipping' || standard.f >= standard.g) return undefined;
  const { g, c, f } = standard;
  return {
    values: { k, g, c, f, hurdle: -standardThreshold(standard).advantage },
    answer: share({}),
    mistakes: {
      'forgot-the-fine': share({ f: 0 }),
      'forgot-the-cost': share({ c: 0 }),
      'fined-the-wrong-side': share({ c: c + f, f: 0 }),
    },
  };
});
