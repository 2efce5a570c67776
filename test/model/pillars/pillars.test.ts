import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainOfSteps } from '#model/pillars/chain-of-steps.ts';
import { pillars } from '#model/pillars/pillars.ts';
import { powerMean } from '#model/pillars/power-mean.ts';

const level = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
const state = fc.record({ s: level, u: level, b: level, lam: level, mu: level });

describe('three pillars', () => {
  test('realise no more than b, no less with more of anything, no more with more dependence', () => {
    fc.assert(
      fc.property(state, (here) => {
        const { realised } = pillars(here);
        expect(realised >= 0 && realised <= here.b + 1e-12).toBe(true);
        for (const key of ['s', 'u', 'b'] as const) {
          expect(pillars({ ...here, [key]: Math.min(1, here[key] + 0.05) }).realised).toBeGreaterThanOrEqual(
            realised - 1e-12,
          );
        }
        for (const key of ['lam', 'mu'] as const) {
          expect(pillars({ ...here, [key]: Math.min(1, here[key] + 0.05) }).realised).toBeLessThanOrEqual(
            realised + 1e-12,
          );
        }
      }),
    );
  });

  test('are their product at full dependence, and benefit alone without any', () => {
    fc.assert(
      fc.property(state, (here) => {
        const full = pillars({ ...here, lam: 1, mu: 1 });
        expect(full.realised).toBeCloseTo(full.product, 12);
        expect(full.product).toBeLessThanOrEqual(full.min);
        expect(pillars({ ...here, lam: 0, mu: 0 }).realised).toBe(here.b);
      }),
    );
  });

  test('grow at the rates given, being linear in each pillar', () => {
    fc.assert(
      fc.property(state, (here) => {
        const between = (key: 's' | 'u' | 'b') =>
          pillars({ ...here, [key]: 1 }).realised - pillars({ ...here, [key]: 0 }).realised;
        const { dS, dU, dB } = pillars(here);
        expect(between('s')).toBeCloseTo(dS, 12);
        expect(between('u')).toBeCloseTo(dU, 12);
        expect(between('b')).toBeCloseTo(dB, 12);
      }),
    );
  });
});

describe('the power mean', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
  const rho = fc.constantFrom(Number.NEGATIVE_INFINITY, -50, -2, -1e-9, 0, 1e-9, 0.5, 0.9);

  test('lies between the least and the most, grows with rho and scales with the amounts', () => {
    fc.assert(
      fc.property(amounts, rho, (x, power) => {
        const { value } = powerMean({ x, rho: power });
        expect(value >= Math.min(...x) * (1 - 1e-12) && value <= Math.max(...x) * (1 + 1e-12)).toBe(true);
        expect(powerMean({ x, rho: 1 }).value).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        if (power > -1e6) expect(powerMean({ x, rho: power + 0.1 }).value).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        expect(powerMean({ x: x.map((amount) => 3 * amount), rho: power }).value / value).toBeCloseTo(3, 10);
      }),
    );
  });

  test('has no jump at rho = 0, nor towards the weakest link', () => {
    const x = [0.2, 0.5, 0.9];
    expect(powerMean({ x, rho: 1e-10 }).value).toBeCloseTo(powerMean({ x, rho: 0 }).value, 9);
    expect(powerMean({ x, rho: -1e5 }).value).toBeCloseTo(0.2, 5);
    expect(powerMean({ x: [0, 1], rho: -1 }).value).toBe(0);
    expect(powerMean({ x: [0, 1], rho: 0.5 }).value).toBeCloseTo(0.25, 12);
  });
});

describe('a chain of steps', () => {
  test('works half the time after the number of steps named, and never better for a weak link', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 19 }), fc.integer({ min: 1, max: 50 }), level, (step, n, weak) => {
        const q = step / 20;
        const { chain, withWeakLink, tasksToHalf } = chainOfSteps({ q, n, qLow: q * weak });
        expect(q ** (tasksToHalf as number)).toBeCloseTo(0.5, 12);
        expect(withWeakLink).toBeLessThanOrEqual(chain + 1e-15);
      }),
    );
    expect(chainOfSteps({ q: 1, n: 5, qLow: 1 })).toEqual({ chain: 1, withWeakLink: 1, tasksToHalf: null });
  });
});
