/** Returns `value` if it is a whole number in [low, high]; throws a RangeError that names `name` and the range otherwise. */
export function requireWhole(name: string, value: number, low: number, high: number): number {
  if (!(Number.isInteger(value) && value >= low && value <= high)) {
    throw new RangeError(`${name} must be a whole number from ${low} to ${high}, got ${value}`);
  }
  return value;
}
