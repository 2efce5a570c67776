import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrate, wilson } from '#quiz/calibration.ts';
import type { Trial } from '#quiz/trial.ts';

const answer = (item: string, sure: number | undefined, score: number): Trial => ({
  item,
  at: 1,
  sure,
  score,
  recall: false,
});
const anyTrial: fc.Arbitrary<Trial> = fc.record({
  item: fc.stringMatching(/^[a-z]{1,3}$/),
  at: fc.nat(),
  score: fc.constantFrom(0, 0.5, 1),
  sure: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  recall: fc.boolean(),
});

describe('calibration', () => {
  test('is undefined where nobody said how sure they were', () => {
    expect(calibrate([])).toBeUndefined();
    expect(calibrate([answer('a', undefined, 1), { ...answer('b', 0.5, 1), recall: true }])).toBeUndefined();
  });

  test('counts the first answer to each item alone', () => {
    expect(calibrate([answer('a', 0.9, 0), answer('a', 0.9, 1)])).toMatchObject({ count: 1, brier: 0.81 });
    expect(calibrate([answer('a', undefined, 0), answer('a', 0.9, 1)])).toBeUndefined();
  });

  test('gives Brier scores as worked by hand', () => {
    const said = calibrate([answer('a', 0.9, 1), answer('b', 0.9, 0), answer('c', 0.35, 0), answer('d', 0.65, 1)]);
    expect(said?.brier).toBeCloseTo((0.01 + 0.81 + 0.1225 + 0.1225) / 4, 12);
    expect(said?.baseline).toBeCloseTo(0.25, 12);
    expect(said?.lean).toBeCloseTo(0.7 - 0.5, 12);
    expect(said?.bins.map(({ from, count, right }) => [from, count, right])).toEqual([
      [0.2, 1, 0],
      [0.6, 1, 1],
      [0.8, 2, 1],
    ]);
  });

  test('holds every answer in one bin, and each share inside its own doubt', () => {
    fc.assert(
      fc.property(fc.array(anyTrial, { maxLength: 60 }), (trials) => {
        const said = calibrate(trials);
        if (!said) return;
        expect(said.bins.reduce((sum, { count }) => sum + count, 0)).toBe(said.count);
        expect(said.brier).toBeGreaterThanOrEqual(0);
        expect(said.brier).toBeLessThanOrEqual(1);
        for (const { count, right, low, high, sure, from, to } of said.bins) {
          expect(low).toBeLessThanOrEqual(right / count + 1e-12);
          expect(high).toBeGreaterThanOrEqual(right / count - 1e-12);
          expect(sure).toBeGreaterThanOrEqual(from - 1e-12);
          expect(sure).toBeLessThanOrEqual(to + 1e-12);
        }
      }),
    );
  });

  test('doubts few answers more than many: Wilson’s interval as in the literature', () => {
    const [low, high] = wilson(8, 10);
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
    const [less, more] = wilson(80, 100);
    expect(more - less).toBeLessThan(high - low);
  });
});
