import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rivalStandards } from '#model/adoption/rival-standards.ts';
import { standardThreshold } from '#model/adoption/standard-threshold.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';

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
