import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stationaryDistribution } from '#model/chain/stationary-distribution.ts';
import { fermiFixation } from '#model/evolution/fermi-fixation.ts';
import { moranFixation } from '#model/evolution/moran-fixation.ts';
import { smallMutationLimit } from '#model/evolution/small-mutation-limit.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { anyPayoffs } from '../../support/payoffs.ts';

const matrix = ({ R, S, T, P }: Payoffs) => [
  [R, S],
  [T, P],
];

const Z = fc.integer({ min: 2, max: 60 });

const beta = fc.integer({ min: 0, max: 20 }).map((step) => step / 10);

describe('fixation', () => {
  test('is a probability, and its reverse differs by exp of the summed lead', () => {
    fc.assert(
      fc.property(anyPayoffs, Z, beta, ({ R, S, T, P }, size, strength) => {
        const { lnRho, rho } = fermiFixation({ payoff: matrix({ R, S, T, P }), Z: size, beta: strength });
        const reverse = fermiFixation({ payoff: matrix({ R: P, S: T, T: S, P: R }), Z: size, beta: strength });
        expect(rho >= 0 && rho <= 1 && lnRho <= 0).toBe(true);
        const lead = ((size - 2) / 2) * (R - P) + (size / 2) * (S - T);
        expect(lnRho - reverse.lnRho).toBeCloseTo(strength * lead, 7);
      }),
    );
  });

  test('is exactly 1/Z for a copy of the resident, and at β = 0', () => {
    fc.assert(
      fc.property(anyPayoffs, Z, beta, ({ R, ...rest }, size, strength) => {
        const same = [
          [R, R],
          [R, R],
        ];
        expect(fermiFixation({ payoff: same, Z: size, beta: strength }).rho).toBe(1 / size);
        expect(fermiFixation({ payoff: matrix({ R, ...rest }), Z: size, beta: 0 }).rho).toBe(1 / size);
        expect(moranFixation({ payoff: matrix({ R, ...rest }), Z: size, w: 0 })).toMatchObject({
          rho: 1 / size,
          favoured: false,
        });
      }),
    );
  });

  test('does not mind a constant on all payoffs, and takes α on payoffs for α on β', () => {
    fc.assert(
      fc.property(anyPayoffs, Z, beta, (payoffs, size, strength) => {
        const at = (payoff: number[][], b: number) => fermiFixation({ payoff, Z: size, beta: b }).lnRho;
        const plain = at(matrix(payoffs), strength);
        expect(
          at(
            matrix(payoffs).map((row) => row.map((u) => u + 7)),
            strength,
          ),
        ).toBeCloseTo(plain, 8);
        expect(
          at(
            matrix(payoffs).map((row) => row.map((u) => 2 * u)),
            strength,
          ),
        ).toBeCloseTo(at(matrix(payoffs), 2 * strength), 8);
      }),
    );
  });

  test('of a mutant with constant fitness r is (1−1/r)/(1−1/r^Z)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 40 }), Z, (tenths, size) => {
        const r = tenths / 10;
        const { rho } = moranFixation({
          payoff: [
            [r, r],
            [1, 1],
          ],
          Z: size,
          w: 1,
        });
        expect(rho).toBeCloseTo((1 - 1 / r) / (1 - r ** -size), 12);
      }),
    );
  });

  test('favours cooperation in large populations under weak selection iff p* < 1/3', () => {
    for (const [P, favoured] of [
      [1.8, true],
      [2.2, false],
    ] as const) {
      const payoffs = { R: 5, S: 1, T: 3.2, P };
      const pStar = thresholdBelief(payoffs) as number;
      expect(pStar < 1 / 3).toBe(favoured);
      expect(moranFixation({ payoff: matrix(payoffs), Z: 2000, w: 1e-6 }).favoured).toBe(favoured);
    }
  });
});

describe('the small-mutation limit', () => {
  test('has shares that sum to 1 and, with two strategies, the ratio of their fixation chances', () => {
    fc.assert(
      fc.property(anyPayoffs, Z, beta, (payoffs, size, strength) => {
        const { stationary, fixation } = smallMutationLimit({ payoff: matrix(payoffs), Z: size, beta: strength });
        const [c, d] = stationary as [number, number];
        expect(c + d).toBeCloseTo(1, 12);
        const [[, away], [back]] = fixation as [[number, number], [number, number]];
        expect(c * away).toBeCloseTo(d * back, 12);
      }),
    );
  });

  test('balances what flows in and out of every state of any chain', () => {
    const rates = fc.array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 5 }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rates, (table) => {
        const shares = stationaryDistribution(table);
        const rate = (i: number, j: number) => (table[i] as number[])[j] as number;
        for (const j of shares.keys()) {
          const out = shares.reduce((sum, _, i) => sum + (i === j ? 0 : (shares[j] as number) * rate(j, i)), 0);
          const into = shares.reduce((sum, from, i) => sum + (i === j ? 0 : from * rate(i, j)), 0);
          expect(into).toBeCloseTo(out, 9);
        }
      }),
    );
  });
});
