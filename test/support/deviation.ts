/**
 * The largest absolute difference between two values of the same shape (numbers, strings, nulls, lists, records of them), or
 * Infinity where anything but a number differs. Only the keys of `expected` are compared; a missing one is Infinity.
 */
export function deviation(expected: unknown, actual: unknown, tolerance: { abs: number; rel: number }): number {
  if (typeof expected === 'number') {
    if (typeof actual !== 'number' || Number.isNaN(actual)) return Number.POSITIVE_INFINITY;
    const error = Math.abs(actual - expected);
    return error <= Math.max(tolerance.abs, tolerance.rel * Math.abs(expected)) ? error : Number.POSITIVE_INFINITY;
  }
  if (expected !== null && typeof expected === 'object') {
    if (actual === null || typeof actual !== 'object') return Number.POSITIVE_INFINITY;
    if (Array.isArray(expected) && expected.length !== (actual as unknown[]).length) return Number.POSITIVE_INFINITY;
    return Object.entries(expected).reduce(
      (worst, [key, value]) => Math.max(worst, deviation(value, (actual as Record<string, unknown>)[key], tolerance)),
      0,
    );
  }
  return Object.is(expected, actual) ? 0 : Number.POSITIVE_INFINITY;
}
