/** Returns `value` if it is a number in [low, high]; throws a RangeError that names `name` and the range otherwise. */
export function requireWithin(name: string, value: number, low: number, high: number): number {
  if (!(value >= low && value <= high)) {
    throw new RangeError(`${name} must lie in [${low}, ${high}], got ${value}`);
  }
  return value;
}
