import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomial } from '#model/chance/binomial.ts';
import { groupStagHunt } from '#model/crowd/group-stag-hunt.ts';
import { thresholdGood } from '#model/crowd/threshold-good.ts';
import { volunteersDilemma } from '#model/crowd/volunteers-dilemma.ts';
import { compare } from '#model/numeric/compare.ts';

const n = fc.integer({ min: 2, max: 60 });

const share = fc.integer({ min: 1, max: 19 }).map((step) => step / 20);

describe('the volunteer’s dilemma', () => {
  test('leaves each indifferent, and nobody acting the more often the more could', () => {
    fc.assert(
      fc.property(n, share, (players, ratio) => {
        const { pVolunteer, pNobody } = volunteersDilemma({ n: players, ratio });
        expect(pVolunteer > 0 && pVolunteer < 1).toBe(true);
        expect((1 - pVolunteer) ** (players - 1)).toBeCloseTo(ratio, 12);
        expect(volunteersDilemma({ n: players + 1, ratio }).pNobody).toBeGreaterThan(pNobody);
        expect(pNobody).toBeLessThan(ratio);
      }),
    );
    expect(volunteersDilemma({ n: 1e6, ratio: 0.5 }).expectedVolunteers).toBeCloseTo(Math.LN2, 5);
  });

  test('is the threshold good that one payment provides', () => {
    fc.assert(
      fc.property(n, share, (players, ratio) => {
        const { roots, success } = thresholdGood({ n: players, k: 1, ratio });
        const { pVolunteer, pNobody } = volunteersDilemma({ n: players, ratio });
        expect(roots).toHaveLength(1);
        expect(roots[0]).toBeCloseTo(pVolunteer, 10);
        expect(success[0]).toBeCloseTo(1 - pNobody, 10);
      }),
    );
  });
});

describe('a threshold good', () => {
  test('has its roots on either side of the peak, where paying matters as often as it costs', () => {
    fc.assert(
      fc.property(n, fc.nat(), share, (players, seed, step) => {
        const k = 1 + (seed % players);
        const ratio = step / 3;
        const { peakQ, peakValue, roots } = thresholdGood({ n: players, k, ratio });
        expect(roots.length > 0).toBe(peakValue >= ratio);
        for (const q of roots) expect(binomial(players - 1, q, k - 1)).toBeCloseTo(ratio, 9);
        if (roots.length === 2) expect((roots[0] as number) < peakQ && peakQ < (roots[1] as number)).toBe(true);
      }),
    );
  });

  test('has roots that mirror each other only where k − 1 = n − k', () => {
    const sum = (k: number) => thresholdGood({ n: 5, k, ratio: 0.2 }).roots.reduce((total, q) => total + q, 0);
    expect(sum(3)).toBeCloseTo(1, 12);
    expect(Math.abs(sum(2) - 1)).toBeGreaterThan(0.1);
  });

  test('has one root where the two meet, at the peak', () => {
    expect(thresholdGood({ n: 3, k: 2, ratio: 0.5 }).roots).toEqual([0.5]);
  });
});

describe('the stag hunt of a group', () => {
  const F = fc.integer({ min: 3, max: 60 }).map((step) => step / 4);

  test('changes the sign of its gradient at each rest point, from below zero at x = 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.nat(), F, (N, seed, factor) => {
        const M = 2 + (seed % (N - 1));
        const at = (x: number) => groupStagHunt({ N, M, F: factor, x });
        expect(at(0).gradientFactor).toBe(-1);
        // At the least F that sustains cooperation the gradient only touches zero.
        if (compare(factor, at(0).FminCoexist) === 0) return;
        const points = [0, ...at(0).equilibria, 1];
        for (const [i, x] of points.slice(1, -1).entries()) {
          expect(at(x).gradientFactor).toBeCloseTo(0, 7);
          const [before, after] = [(points[i] as number) + x, x + (points[i + 2] as number)].map(
            (sum) => at(sum / 2).gradientFactor,
          );
          expect(Math.sign(before as number)).toBe(i % 2 === 0 ? -1 : 1);
          expect(Math.sign(after as number)).toBe(i % 2 === 0 ? 1 : -1);
        }
      }),
    );
  });

  test('returns most at x = M/N', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), share, (N, seed, x) => {
        const M = 1 + (seed % N);
        const { Rx, FminCoexist } = groupStagHunt({ N, M, F: 2, x });
        expect(Rx).toBeLessThanOrEqual(N / FminCoexist + 1e-12);
      }),
    );
  });

  test('of everybody or nobody has the rest point F^(−1/(N−1))', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), F, (N, factor) => {
        const { equilibria } = groupStagHunt({ N, M: N, F: factor + 1, x: 0.5 });
        expect(equilibria).toHaveLength(1);
        expect(equilibria[0]).toBeCloseTo((factor + 1) ** (-1 / (N - 1)), 10);
      }),
    );
  });
});
