/** Returns `value` if it is one of `allowed`; throws a RangeError that names `name` and the choices otherwise. */
export function requireOneOf<Choice>(name: string, value: Choice, allowed: readonly Choice[]): Choice {
  if (!allowed.includes(value)) throw new RangeError(`${name} must be one of ${allowed.join(', ')}, got ${value}`);
  return value;
}
