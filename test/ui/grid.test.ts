import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Grid, onGrid } from '#ui/grid.ts';

const grids: readonly Grid[] = [
  { min: 0, max: 5, step: 0.5 },
  { min: 1, max: 2.4, step: 0.1 },
  { min: 0, max: 3, step: 0.25 },
  { min: 5, max: 95, step: 5 },
  { min: -4, max: 4, step: 0.1 },
  { min: 5, max: 100, step: 5, typed: 1 },
  { min: 0, max: 9, step: 0.5, typed: 0.25 },
];

test.each(grids)(
  'a number comes to the nearest one of $min to $max by $step ($typed), written as short as it is',
  (grid) => {
    const { min, max, step, typed = step } = grid;
    const all = Array.from({ length: Math.round((max - min) / typed) + 1 }, (_, place) =>
      Number((min + place * typed).toFixed(2)),
    );
    fc.assert(
      fc.property(fc.double({ min: min - 10, max: max + 10, noNaN: true }), (value) => {
        const nearest = Math.min(...all.map((each) => Math.abs(each - value)));
        expect(all).toContain(onGrid(grid, value));
        expect(Math.abs(onGrid(grid, value) - value)).toBeCloseTo(nearest, 9);
      }),
    );
    for (const each of all) expect(onGrid(grid, each)).toBe(each);
  },
);
