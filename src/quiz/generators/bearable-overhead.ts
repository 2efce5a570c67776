import { complementaryLabs } from '#model/joint-research/complementary-labs.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * Which part of the time, in percent, two labs may lose to working together before joining stops paying. Apart each gets `each` parts
 * done, `apart` in all; together, if no time were lost, they would get `full`. At the other's work each is `slow` percent as fast as
 * the other. Graded by M9.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 1 }, (random) => {
  const [root, full] = [drawWhole(2, 9, random) / 10, 20 * drawWhole(2, 12, random)];
  const { solo1, solo2, breakEvenOverhead, gain } = complementaryLabs({ kappa: root ** 2, theta: 0.5, h: 0 });
  const [each, more] = [full * solo1, 100 * (gain - 1)];
  if (!Number.isInteger(Math.round(each * 1e6) / 1e6)) return undefined;
  return {
    values: { each, apart: full * (solo1 + solo2), full, slow: 100 * root ** 2 },
    answer: 100 * breakEvenOverhead,
    mistakes: {
      'one-lab-only': 100 - (100 * each) / full,
      'what-is-left': 100 - 100 * breakEvenOverhead,
      'out-of-apart': more,
    },
  };
});
