import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideBenefit } from '#model/dividing/divide-benefit.ts';
import { giniCoefficient } from '#model/dividing/gini-coefficient.ts';

const positive = fc.integer({ min: 1, max: 40 }).map((step) => step / 4);

const amount = fc.integer({ min: 0, max: 40 }).map((step) => step / 4);

describe('dividing the benefit', () => {
  const parties = fc.array(amount, { minLength: 1, maxLength: 12 });
  const gamma = fc.constantFrom(1, 1.5, 2);

  test('keeps whom it pays, and loses all or nobody where options are equal', () => {
    fc.assert(
      fc.property(parties, positive, gamma, (outside, v, power) => {
        const { equalShareMembers, equalShareEach, transferNeeded } = divideBenefit({ outside, v, gamma: power });
        const staying = outside.toSorted((x, y) => x - y).slice(0, equalShareMembers);
        for (const option of staying) expect(option).toBeLessThanOrEqual(equalShareEach + 1e-9);
        if (transferNeeded === 0) expect(equalShareMembers).toBe(outside.length);
        const equal = divideBenefit({ outside: outside.map(() => 2), v, gamma: power }).equalShareMembers;
        expect([0, outside.length]).toContain(equal);
      }),
    );
  });

  test('does not mind the unit in which worth is counted', () => {
    fc.assert(
      fc.property(parties, positive, gamma, (outside, v, power) => {
        const [one, two] = [1, 4].map((unit) =>
          divideBenefit({ outside: outside.map((o) => unit * o), v: unit * v, gamma: power }),
        );
        expect(two?.equalShareMembers).toBe(one?.equalShareMembers);
        expect(two?.grandFeasible).toBe(one?.grandFeasible);
        expect(two?.transferNeeded).toBeCloseTo(4 * (one?.transferNeeded as number), 8);
      }),
    );
  });

  test('can be had in full by a transfer no larger than what is gained, where anything keeps all', () => {
    fc.assert(
      fc.property(parties, positive, gamma, (outside, v, power) => {
        const { grandFeasible, surplus, transferNeeded, grandValue } = divideBenefit({ outside, v, gamma: power });
        expect(grandFeasible).toBe(surplus >= -1e-9 * grandValue);
        const spare = outside.reduce((sum, option) => sum + Math.max(0, grandValue / outside.length - option), 0);
        if (grandFeasible) expect(transferNeeded).toBeLessThanOrEqual(spare + 1e-9);
      }),
    );
  });

  test('is measured by half the mean difference over the mean', () => {
    fc.assert(
      fc.property(parties, (x) => {
        const mean = x.reduce((sum, a) => sum + a, 0) / x.length;
        const differences = x.flatMap((a) => x.map((b) => Math.abs(a - b))).reduce((sum, gap) => sum + gap, 0);
        expect(giniCoefficient(x)).toBeCloseTo(mean === 0 ? 0 : differences / (2 * x.length ** 2 * mean), 10);
      }),
    );
  });
});
