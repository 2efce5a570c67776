import { inspectionGame } from '#model/inspection/inspection-game.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How often, in percent, an inspector must come to deter. Breaking the rule gains a firm `g` points, and the fine is `F`; an inspection
 * has a guilty firm fined with a chance of `d` percent and an innocent one with `a`, a difference of `edge`. Graded by M7.
 */
export const generate: Generator = redrawn({ apart: 1 }, (random) => {
  const [a, edge] = [10 * drawWhole(1, 4, random), 10 * drawWhole(2, 8, random)];
  const [g, F] = [drawWhole(1, 9, random), 5 * drawWhole(1, 12, random)];
  const d = a + edge;
  if (d > 100) return undefined;
  const rate = (found: number, alarm: number) => 100 * inspectionGame({ g, F, d: found, a: alarm, i: 1, h: 10 }).yStar;
  if (inspectionGame({ g, F, d: d / 100, a: a / 100, i: 1, h: 10 }).regime === 'undeterrable') return undefined;
  return {
    values: { g, F, d, a, edge },
    answer: rate(d / 100, a / 100),
    mistakes: {
      'forgot-the-false-alarms': rate(d / 100, 0),
      'as-if-always-found': rate(1, 0),
      'other-way-round': 100 - rate(d / 100, a / 100),
    },
  };
});
