import * as v from 'valibot';
import { type Grid, onGrid } from '#ui/grid.ts';

/** Reads a setting in a link’s text: a number within its range, taken to its grid. */
export const gridSetting = (grid: Grid) =>
  v.pipe(
    v.string(),
    v.decimal(),
    v.transform(Number),
    v.minValue(grid.min),
    v.maxValue(grid.max),
    v.transform((value) => onGrid(grid, value)),
  );
