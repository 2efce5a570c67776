import * as v from 'valibot';
import type { Grid } from '#ui/grid.ts';

/** Reads a number in a link’s text: a decimal within this range. */
export const numberWithin = ({ min, max }: Pick<Grid, 'min' | 'max'>) =>
  v.pipe(v.string(), v.decimal(), v.transform(Number), v.minValue(min), v.maxValue(max));
