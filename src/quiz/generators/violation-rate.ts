import { inspectionGame } from '#model/inspection/inspection-game.ts';
import { drawOne } from '../draw-one.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How often, in percent, a firm breaks the rule once the fine has risen from `F` to `raised` points, `times` as much: as often as before.
 * Breaking it gains `g`, an inspection costs `i` and finds a guilty firm with a chance of `d` percent, a violation that is not found
 * costs the inspector `h`; `before` and `inspected` are the percentages inspected before and after. Graded by M7.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 1 }, (random) => {
  const [d, times] = [drawOne([40, 50, 80], random), drawWhole(2, 5, random)];
  const [g, i] = [drawWhole(1, 4, random), drawWhole(1, 6, random)];
  const [F, h] = [5 * drawWhole(1, 8, random), 5 * drawWhole(1, 10, random)];
  const game = { g, d: d / 100, a: 0, i, h };
  const [old, now] = [inspectionGame({ ...game, F }), inspectionGame({ ...game, F: F * times })];
  if (old.regime !== 'mixed' || now.regime !== 'mixed' || old.violation !== now.violation) return undefined;
  return {
    values: { g, F, raised: F * times, times, d, i, h, before: 100 * old.yStar, inspected: 100 * now.yStar },
    answer: 100 * now.violation,
    mistakes: {
      'fell-with-the-fine': (100 * now.violation) / times,
      'forgot-detection': (100 * i) / h,
      'inspections-for-violations': 100 * now.yStar,
    },
  };
});
