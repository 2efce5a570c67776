import { interpolateNumber } from 'd3-interpolate';

/** From values to places in a picture, evenly, and back. */
export interface Scale {
  /** the place of a value, to a tenth of a unit */
  (value: number): number;
  /** the value at a place */
  readonly invert: (place: number) => number;
}

/** The scale that puts the ends of `domain`, which are not the same, on those of `range`; what lies beyond one lies beyond the other. */
export function linear([from, to]: readonly [number, number], [first, last]: readonly [number, number]): Scale {
  const place = interpolateNumber(first, last);
  const value = interpolateNumber(from, to);
  return Object.assign((each: number) => Math.round(10 * place((each - from) / (to - from))) / 10, {
    invert: (at: number) => value((at - first) / (last - first)),
  });
}
