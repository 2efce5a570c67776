import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregateSafety } from '#model/crowd/aggregate-safety.ts';
import { publicGood } from '#model/crowd/public-good.ts';
import { type SafetyBenefit, underinvestment } from '#model/crowd/underinvestment.ts';

const n = fc.integer({ min: 2, max: 60 });

const share = fc.integer({ min: 1, max: 19 }).map((step) => step / 20);

const benefit = fc.constantFrom<SafetyBenefit>(
  { form: 'log' },
  { form: 'sqrt' },
  { form: 'power', theta: 0.25 },
  { form: 'power', theta: 0.7 },
);

describe('a public good', () => {
  test('pays a free rider c more than a contributor, and all c(r−1) more if all pay', () => {
    fc.assert(
      fc.property(n, share, fc.nat(), (players, step, seed) => {
        const [r, c, k] = [10 * step, 2, 1 + (seed % (players - 1))];
        const { payC, payD, freeRideGain, groupGain } = publicGood({ n: players, r, c, k });
        expect((payD as number) - (payC as number)).toBeCloseTo(c, 12);
        const without = publicGood({ n: players, r, c, k: k - 1 }).payD as number;
        expect(without - (payC as number)).toBeCloseTo(freeRideGain, 10);
        expect(publicGood({ n: players, r, c, k: players }).payC).toBeCloseTo(groupGain, 10);
      }),
    );
  });

  test('is a dilemma exactly where free riding pays one and hurts all', () => {
    fc.assert(
      fc.property(n, share, (players, step) => {
        const { dilemma, freeRideGain, groupGain } = publicGood({ n: players, r: 20 * step, c: 1, k: 0 });
        expect(dilemma).toBe(freeRideGain > 0 && groupGain > 0);
      }),
    );
  });

  test('of safety is underprovided, the more so the more there are, and not by one alone', () => {
    fc.assert(
      fc.property(benefit, fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 50 }), (form, b, players) => {
        const here = underinvestment({ ...form, b, n: players });
        const more = underinvestment({ ...form, b, n: players + 1 });
        expect(here.ratio).toBeCloseTo(here.totalNash / here.totalOptimal, 10);
        expect(more.ratio as number).toBeLessThan(here.ratio as number);
        expect(more.totalNash).toBe(here.totalNash);
        expect(underinvestment({ ...form, b, n: 1 }).ratio).toBeCloseTo(1, 12);
      }),
    );
  });

  test('of safety that nobody wants has no ratio', () => {
    expect(underinvestment({ form: 'log', b: 0.5, n: 2 })).toMatchObject({
      totalNash: 0,
      totalOptimal: 0,
      ratio: null,
    });
  });
});

describe('aggregates of safety', () => {
  test('lie in order: product, weakest link, mean, best shot', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 12 }), (levels) => {
        const { product, min, mean, max, anyAccident } = aggregateSafety({ levels });
        expect(product <= min && min <= mean + 1e-12 && mean <= max + 1e-12).toBe(true);
        expect(product + anyAccident).toBeCloseTo(1, 12);
      }),
    );
  });
});
