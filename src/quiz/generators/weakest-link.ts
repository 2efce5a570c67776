import { aggregateSafety } from '#model/crowd/aggregate-safety.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How safe all are together, in percent, where the least careful of three labs decides for everybody. `one`, `two` and `three` are the
 * labs' own levels in percent. Graded by M5.
 */
export const generate: Generator = redrawn({ apart: 1 }, (random) => {
  const draw = () => 5 * drawWhole(4, 19, random);
  const [one, two, three] = [draw(), draw(), draw()];
  const { min, mean, max, product } = aggregateSafety({ levels: [one / 100, two / 100, three / 100] });
  return {
    values: { one, two, three },
    answer: 100 * min,
    mistakes: { average: 100 * mean, 'best-shot': 100 * max, 'multiplied-them': 100 * product },
  };
});
