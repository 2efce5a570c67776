import { divideBenefit } from '#model/dividing/divide-benefit.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How many of five parties stay in, where a group of m gets v·m for each of its members and everybody leaves who gets more alone: `one`
 * to `five`, in points, from the least; two stay or more. With all five in, each would get `share`; in the end each gets `last`. Graded by M13.
 */
export const generate: Generator = redrawn({ apart: 0.5 }, (random) => {
  const v = drawWhole(2, 4, random);
  const draw = () => v * drawWhole(0, 6, random) + drawWhole(1, v - 1, random);
  const outside = [draw(), draw(), draw(), draw(), draw()].toSorted((x, y) => x - y);
  const [one, two, three, four, five] = outside as [number, number, number, number, number];
  const { equalShareMembers, equalShareEach, grandValue } = divideBenefit({ outside, v, gamma: 2 });
  const share = grandValue / 5;
  if (equalShareMembers < 2) return undefined;
  return {
    values: { v, one, two, three, four, five, share, last: equalShareEach },
    answer: equalShareMembers,
    mistakes: {
      everybody: 5,
      'only-the-first-to-leave': outside.filter((option) => option <= share).length,
    },
  };
});
