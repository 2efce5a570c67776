import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalMass } from '#model/adoption/critical-mass.ts';
import { lockIn } from '#model/adoption/lock-in.ts';
import { noisyAdoption } from '#model/adoption/noisy-adoption.ts';
import { rivalStandards } from '#model/adoption/rival-standards.ts';
import { standardThreshold } from '#model/adoption/standard-threshold.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';

const amount = fc.integer({ min: 0, max: 40 }).map((step) => step / 4);
const positive = fc.integer({ min: 1, max: 40 }).map((step) => step / 4);
const share = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
const kappa = fc.integer({ min: 0, max: 9 }).map((tenths) => tenths / 10);

describe('one standard', () => {
  test('is worth more the more comply, and nothing at the tipping share', () => {
    fc.assert(
      fc.property(positive, kappa, amount, amount, amount, (k, kept, g, c, f) => {
        const at = (x: number) => standardThreshold({ k, kappa: kept, g, c, f, x });
        expect(at(0.6).advantage).toBeGreaterThan(at(0.5).advantage);
        const { xStar, label, basin } = at(0.5);
        expect(basin === null).toBe(label !== 'tipping');
        if (label !== 'tipping') return;
        expect(at(xStar as number).advantage).toBeCloseTo(0, 10);
        expect((xStar as number) + (basin as number)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('tips sooner with a higher value or penalty, later with more gain, cost or adapters', () => {
    fc.assert(
      fc.property(positive, kappa, positive, positive, amount, (k, kept, g, c, f) => {
        const base = { k, kappa: kept, g, c, f, x: 0.5 };
        const xStar = (change: object) => standardThreshold({ ...base, ...change }).xStar as number;
        expect(xStar({ f: f + 1 })).toBeLessThan(xStar({}));
        for (const later of [{ g: g + 1 }, { c: c + 1 }]) expect(xStar(later)).toBeGreaterThan(xStar({}));
        if (g + c <= f) return;
        expect(xStar({ k: k + 1 })).toBeLessThan(xStar({}));
        expect(xStar({ kappa: kept + 0.05 })).toBeGreaterThan(xStar({}));
      }),
    );
  });

  test('with two adopters is the 2×2 coordination game with the same threshold', () => {
    fc.assert(
      fc.property(positive, kappa, amount, amount, amount, (k, kept, g, c, f) => {
        const payoffs = { R: k - c, S: -c, T: kept * k + g - f, P: g - f };
        const { label, xStar } = standardThreshold({ k, kappa: kept, g, c, f, x: 0 });
        const pStar = thresholdBelief(payoffs);
        if (label === 'tipping') expect(pStar).toBeCloseTo(xStar as number, 10);
        else expect(pStar).toBe(null);
      }),
    );
  });

  test('worth nothing as a standard is kept only where deviating does not pay', () => {
    const base = { k: 4, kappa: 1, g: 1, c: 1, x: 0.5 };
    expect(standardThreshold({ ...base, f: 2 })).toMatchObject({ xStar: null, label: 'always' });
    expect(standardThreshold({ ...base, f: 1.9 })).toMatchObject({ xStar: null, label: 'never' });
  });
});

describe('two rival standards', () => {
  test('swap places when A and B swap names', () => {
    fc.assert(
      fc.property(amount, amount, positive, kappa, share, (qA, qB, k, crossed, x0) => {
        const one = rivalStandards({ qA, qB, k, kappa: crossed, x0 });
        const two = rivalStandards({ qA: qB, qB: qA, k, kappa: crossed, x0: 1 - x0 });
        expect(two.xStar).toBeCloseTo(1 - one.xStar, 10);
        expect(two.winner).toBe({ A: 'B', B: 'A', 'knife-edge': 'knife-edge' }[one.winner]);
        expect(two.welfareLoss).toBe(one.welfareLoss);
      }),
    );
  });

  test('never lock the worse one in once the better is better by maxGap', () => {
    fc.assert(
      fc.property(amount, amount, positive, kappa, share, (qA, qB, k, crossed, x0) => {
        const { lockedIn, maxGap } = rivalStandards({ qA, qB, k, kappa: crossed, x0 });
        if (lockedIn) expect(Math.abs(qA - qB)).toBeLessThan(maxGap);
      }),
    );
  });
});

describe('random arrivals', () => {
  test('lock in A or B, each as often as the other side of the same race says', () => {
    const h = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(h, h, share, (hA, hB, p) => {
        const [a, b] = [lockIn({ hA, hB, p }), lockIn({ hA: hB, hB: hA, p: 1 - p })];
        expect(a.pLockA + b.pLockA).toBeCloseTo(1, 10);
        expect(a.expectedAdoptionsToLock / b.expectedAdoptionsToLock).toBeCloseTo(1, 9);
      }),
    );
  });

  test('follow the closed forms at p = ½ and away from it', () => {
    expect(lockIn({ hA: 7, hB: 3, p: 0.5 }).expectedAdoptionsToLock).toBeCloseTo(21, 12);
    const [hA, hB, p, r] = [7, 3, 0.6, 0.4 / 0.6];
    const win = (1 - r ** hB) / (1 - r ** (hA + hB));
    const { pLockA, expectedAdoptionsToLock } = lockIn({ hA, hB, p });
    expect(pLockA).toBeCloseTo(win, 12);
    expect(expectedAdoptionsToLock).toBeCloseTo((hA * win - hB * (1 - win)) / (2 * p - 1), 10);
    expect(lockIn({ hA: 2, hB: 5, p: 1 })).toEqual({ pLockA: 1, expectedAdoptionsToLock: 2 });
    expect(lockIn({ hA: 2, hB: 5, p: 0 })).toEqual({ pLockA: 0, expectedAdoptionsToLock: 5 });
  });

  test('change nothing to speak of between p = ½ and a hair beside it', () => {
    const [at, beside] = [lockIn({ hA: 20, hB: 10, p: 0.5 }), lockIn({ hA: 20, hB: 10, p: 0.5 + 1e-13 })];
    expect(beside.expectedAdoptionsToLock).toBeCloseTo(at.expectedAdoptionsToLock, 8);
  });

  test('walk as long as a seeded walk does on average', () => {
    const [hA, hB, p, runs, random] = [4, 3, 0.45, 20_000, mulberry32(6)];
    let [steps, wins] = [0, 0];
    for (let run = 0; run < runs; run++) {
      let lead = 0;
      for (; lead < hA && lead > -hB; steps++) lead += random() < p ? 1 : -1;
      wins += lead === hA ? 1 : 0;
    }
    const { pLockA, expectedAdoptionsToLock } = lockIn({ hA, hB, p });
    expect(Math.abs(wins / runs - pLockA)).toBeLessThan(4 * Math.sqrt(0.25 / runs));
    expect(Math.abs(steps / runs - expectedAdoptionsToLock)).toBeLessThan(0.4);
  });
});

describe('adoption with and without noise', () => {
  test('breaks even at two shares that sum to 1', () => {
    fc.assert(
      fc.property(positive, amount, (k, p) => {
        const { maxPrice, criticalMass: low, stable } = criticalMass({ k, p });
        expect(low === null).toBe(p > maxPrice + 1e-9);
        if (low === null || stable === null) return;
        expect(low + stable).toBeCloseTo(1, 12);
        expect(k * low * (1 - low)).toBeCloseTo(p, 10);
      }),
    );
  });

  test('reproduces its shares under noisy choice, three only where βK > 4', () => {
    fc.assert(
      fc.property(positive, amount, positive, (K, h, beta) => {
        const { equilibria, count, bistablePossible } = noisyAdoption({ K, h, beta });
        expect(equilibria).toHaveLength(count);
        for (const x of equilibria) expect(1 / (1 + Math.exp(-beta * (K * x - h)))).toBeCloseTo(x, 9);
        expect(equilibria).toEqual(equilibria.toSorted((x, y) => x - y));
        if (!bistablePossible) expect(count).toBe(1);
      }),
    );
    expect(noisyAdoption({ K: 10, h: 5, beta: 0.41 }).count).toBe(3);
  });
});
