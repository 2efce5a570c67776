import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedSteps } from '#classroom/analysis/sorted-steps.ts';
import { toEnd } from '#classroom/analysis/to-end.ts';

const pair = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer());
const byFirst = ([x]: readonly [number, number], [y]: readonly [number, number]) => x - y;

test('sorts as toSorted does, what is equal in the order in which it stood', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 2000, size: 'max' }), (items) => {
      expect(toEnd(sortedSteps(items, byFirst))).toEqual(items.toSorted(byFirst));
    }),
    { numRuns: 30 },
  );
});

test('never compares more than a few thousand times between two turns', () => {
  let [since, most] = [0, 0];
  const steps = sortedSteps(
    Array.from({ length: 10_000 }, (_each, place) => (place * 7919) % 10_007),
    (x, y) => {
      most = Math.max(most, ++since);
      return x - y;
    },
  );
  for (let step = steps.next(); !step.done; step = steps.next()) {
    since = 0;
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThanOrEqual(1);
  }
  expect(most).toBeLessThan(3000);
});
