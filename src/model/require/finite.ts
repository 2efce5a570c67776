/** Returns `value` if it is a finite number; throws a RangeError that names `name` otherwise. */
export function requireFinite(name: string, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, got ${value}`);
  return value;
}
