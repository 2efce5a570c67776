import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalMass } from '#model/adoption/critical-mass.ts';
import { lockIn } from '#model/adoption/lock-in.ts';
import { noisyAdoption } from '#model/adoption/noisy-adoption.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';

const amount = fc.integer({ min: 0, max: 40 }).map((step) => step / 4);

const positive = fc.integer({ min: 1, max: 40 }).map((step) => step / 4);

const share = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);

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
