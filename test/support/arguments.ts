import fc from 'fast-check';

/** One parameter of a function: a value that is right, more of them, and values that make no sense. */
export interface Argument {
  readonly example: unknown;
  readonly sample: fc.Arbitrary<unknown>;
  readonly nonsense: readonly unknown[];
}

const notNumbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

/** A whole number from `low` to `high`; samples stay near `low`, so that they are quick. */
export const whole = (low: number, high: number, near = 30): Argument => ({
  example: Math.min(high, low + 2),
  sample: fc.integer({ min: low, max: Math.min(high, low + near) }),
  nonsense: [...notNumbers, low - 1, high + 1, low + 0.5],
});

/** A number in [low, high]; samples are both ends, round numbers within ±10 and any within ±20 (or 20 of `low`). */
export function real(low: number, high: number, example = (Math.max(low, -20) + Math.min(high, 20)) / 2): Argument {
  const round = fc
    .integer({ min: 0, max: 100 })
    .map((step) => Math.max(low, Math.min(high, Math.max(low, -10) + step * Math.min(0.2, (high - low) / 100))));
  const any = fc.double({ min: Math.max(low, -20), max: Math.min(high, Math.max(20, low + 20)), noNaN: true });
  return {
    example,
    sample: fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(low, high) },
      { weight: 8, arbitrary: round },
      { weight: 3, arbitrary: any },
    ),
    nonsense: [
      ...notNumbers,
      ...(high < 1e300 ? [high === 0 ? 1 : high + Math.abs(high)] : []),
      ...(low > -1e300 ? [low > 0 ? 0 : low - Math.abs(low) - 1] : []),
    ],
  };
}

/** A probability. */
export const chance = (example = 0.3): Argument => real(0, 1, example);

/** A list of `low` to `high` of the same; an empty one and one with a nonsense item make no sense. */
export const list = (item: Argument, low: number, high: number, example = 3): Argument => ({
  example: new Array(example).fill(item.example),
  sample: fc.array(item.sample, { minLength: low, maxLength: Math.min(high, low + 5) }),
  nonsense: [[], ...item.nonsense.map((bad) => [...new Array(Math.max(0, example - 1)).fill(item.example), bad])],
});

/** One of a few names. */
export const oneOf = (...choices: string[]): Argument => ({
  example: choices[0],
  sample: fc.constantFrom(...choices),
  nonsense: ['nonsense'],
});

/** One of a few names that only TypeScript checks. */
export const typed = (...choices: string[]): Argument => ({ ...oneOf(...choices), nonsense: [] });

/** Something that is simply given. */
export const given = (value: unknown): Argument => ({ example: value, sample: fc.constant(value), nonsense: [] });
