import * as v from 'valibot';

/** Reads a whole number in a link’s text, written in digits alone. */
export const wholeNumber = (min: number, max: number) =>
  v.pipe(v.string(), v.digits(), v.transform(Number), v.integer(), v.minValue(min), v.maxValue(max));
