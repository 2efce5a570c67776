import { aggregateSafety } from '#model/crowd/aggregate-safety.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How likely it is, in percent, that no lab has an accident, where the three labs' own chances of none are `one`, `two` and `three`
 * percent and have nothing to do with each other. Graded by M5.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 1 }, (random) => {
  const draw = () => 10 * drawWhole(5, 9, random);
  const [one, two, three] = [draw(), draw(), draw()];
  const { min, mean, product, anyAccident } = aggregateSafety({ levels: [one / 100, two / 100, three / 100] });
  const added = one + two + three - 200;
  if (added <= 0) return undefined;
  return {
    values: { one, two, three },
    answer: 100 * product,
    mistakes: {
      'weakest-link': 100 * min,
      average: 100 * mean,
      'added-the-risks': added,
      'some-accident': 100 * anyAccident,
    },
  };
});
