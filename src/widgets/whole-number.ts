import * as v from 'valibot';
import type { Grid } from '#ui/grid.ts';

/** Reads a whole number within this range in a link’s text, written in digits alone. */
export const wholeNumber = ({ min, max }: Pick<Grid, 'min' | 'max'>) =>
  v.pipe(v.string(), v.digits(), v.transform(Number), v.minValue(min), v.maxValue(max));
