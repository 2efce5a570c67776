import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomial, binomialTail } from '#model/chance/binomial.ts';
import { hypergeometric } from '#model/chance/hypergeometric.ts';

const share = fc.integer({ min: 1, max: 19 }).map((step) => step / 20);

describe('chance', () => {
  test('of each number of successes sums to 1, and from m on to the tail', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), share, fc.nat(), (trials, p, seed) => {
        const m = seed % (trials + 1);
        const masses = Array.from({ length: trials + 1 }, (_, k) => binomial(trials, p, k));
        expect(masses.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12);
        expect(binomialTail(trials, p, m)).toBeCloseTo(
          masses.slice(m).reduce((sum, mass) => sum + mass, 0),
          12,
        );
      }),
    );
  });

  test('of drawing marked ones sums to 1 and has the mean that their share says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), fc.nat(), (total, a, b) => {
        const [marked, size] = [a % (total + 1), b % (Math.min(total, 20) + 1)];
        const masses = Array.from({ length: size + 1 }, (_, k) => hypergeometric(total, marked, size, k));
        expect(masses.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12);
        expect(masses.reduce((sum, mass, k) => sum + k * mass, 0)).toBeCloseTo((size * marked) / total, 10);
      }),
    );
  });
});
