import { betaTrust } from '#model/beliefs/beta-trust.ts';
import { drawOne } from '../draw-one.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How many careful acts in a row bring a lab's trust exactly to `mark` percent, where it has counted `good` careful acts of a rival in
 * `all`, `bad` of them not. In the end `sum` acts are counted. Graded by M8.
 */
export const generate: Generator = redrawn({ apart: 0.5 }, (random) => {
  const mark = drawOne([50, 60, 70, 75, 80, 90], random);
  const [good, bad] = [drawWhole(2, 12, random), drawWhole(2, 6, random)];
  const trust = { a: good, b: bad, pStar: mark / 100 };
  const { moreNeeded } = betaTrust({ ...trust, k: 0, n: 0 });
  if (!moreNeeded || moreNeeded > 30) return undefined;
  const { mean } = betaTrust({ ...trust, k: moreNeeded, n: moreNeeded });
  if (Math.abs(100 * mean - mark) > 1e-9) return undefined;
  return {
    values: { mark, good, bad, all: good + bad, sum: good + bad + moreNeeded },
    answer: moreNeeded,
    mistakes: {
      'forgot-that-the-count-grows': Math.ceil((mark * (good + bad)) / 100 - good),
      'stopped-one-short': moreNeeded - 1,
    },
  };
});
