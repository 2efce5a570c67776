import * as v from 'valibot';
import { type Grid, onGrid } from '#ui/grid.ts';
import { numberWithin } from './number-within.ts';

/** Reads a setting in a link’s text: a number within its range, taken to its grid. */
export const gridSetting = (grid: Grid) =>
  v.pipe(
    numberWithin(grid),
    v.transform((value) => onGrid(grid, value)),
  );
