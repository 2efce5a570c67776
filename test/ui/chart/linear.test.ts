import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linear } from '#ui/chart/linear.ts';

test('the ends of the values lie on the ends of the picture, whichever way round', () => {
  const up = linear([-2, 3], [194, 12]);
  expect([up(-2), up(3), up(0.5)]).toEqual([194, 12, 103]);
  expect(up.invert(103)).toBeCloseTo(0.5, 9);
});

test('a value beyond lies beyond, so that a mark that does not fit is seen', () => {
  expect(linear([0, 1], [0, 100])(1.2)).toBe(120);
});

test('a place has one decimal, and leads back to its value to within half of that', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 500 }), (from, wide) => {
      const scale = linear([from, from + wide], [40, 300]);
      for (const share of [0, 0.123, 0.5, 0.77, 1]) {
        const value = from + share * wide;
        expect(String(scale(value))).toMatch(/^\d+(\.\d)?$/);
        expect(Math.abs(scale.invert(scale(value)) - value)).toBeLessThanOrEqual((0.0501 * wide) / 260);
      }
    }),
  );
});
