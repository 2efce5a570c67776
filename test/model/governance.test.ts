import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displacedShare } from '#model/adaptation/displaced-share.ts';
import { displacementPeak } from '#model/adaptation/displacement-peak.ts';
import { divideBenefit } from '#model/dividing/divide-benefit.ts';
import { giniCoefficient } from '#model/dividing/gini-coefficient.ts';
import { sharedEvaluation } from '#model/evaluation/shared-evaluation.ts';
import { testRecognition } from '#model/recognition/test-recognition.ts';
import { ruleReview } from '#model/rule-review/rule-review.ts';

const chance = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
const positive = fc.integer({ min: 1, max: 40 }).map((step) => step / 4);
const amount = fc.integer({ min: 0, max: 40 }).map((step) => step / 4);

describe('shared evaluation', () => {
  const evaluators = fc.record({ k: fc.integer({ min: 1, max: 40 }), d: chance, f: chance, c: chance, u: chance });

  test('never catches what nobody can see, and catches most by any flag, least by all', () => {
    fc.assert(
      fc.property(evaluators, (panel) => {
        const { any, majority, all } = sharedEvaluation(panel);
        expect(any.catch).toBeLessThanOrEqual(1 - panel.c);
        for (const measure of ['catch', 'falseAlarm'] as const) {
          expect(any[measure]).toBeGreaterThanOrEqual(majority[measure] - 1e-12);
          expect(majority[measure]).toBeGreaterThanOrEqual(all[measure] - 1e-12);
        }
      }),
    );
  });

  test('makes no difference between rules for a panel of one', () => {
    fc.assert(
      fc.property(evaluators, (panel) => {
        const { any, majority, all } = sharedEvaluation({ ...panel, k: 1 });
        expect(majority).toEqual(any);
        expect(all).toEqual(any);
      }),
    );
  });

  test('of many without a blind spot flags everything, safe or not', () => {
    const { any } = sharedEvaluation({ k: 1000, d: 0.3, f: 0.05, c: 0, u: 0.1 });
    expect(any.catch).toBeCloseTo(1, 12);
    expect(any.falseAlarm).toBeCloseTo(1, 12);
    expect(any.precision).toBeCloseTo(0.1, 12);
    expect(sharedEvaluation({ k: 3, d: 0, f: 0, c: 0, u: 0.1 }).any.precision).toBe(null);
  });
});

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

describe('a rule that is reviewed', () => {
  test('is never overtaken iff the margin covers a whole period', () => {
    fc.assert(
      fc.property(amount, amount, positive, (g, m, tau) => {
        const { exposure, peakGap } = ruleReview({ g, m, tau, reviews: 3 });
        expect(exposure === 0).toBe(m >= g * tau);
        expect(peakGap).toBe(Math.max(0, g * tau - m));
      }),
    );
  });

  test('reviewed twice as often is never overtaken for longer, nor by more', () => {
    fc.assert(
      fc.property(amount, amount, positive, (g, m, tau) => {
        const [once, twice] = [tau, tau / 2].map((period) => ruleReview({ g, m, tau: period, reviews: 1 }));
        expect(twice?.exposurePerTime).toBeLessThanOrEqual(once?.exposurePerTime as number);
      }),
    );
  });

  test('adds up what lies above and below it', () => {
    fc.assert(
      fc.property(positive, amount, positive, (g, m, tau) => {
        const steps = 4000;
        let [above, below] = [0, 0];
        for (let step = 0; step < steps; step++) {
          const gap = g * tau * ((step + 0.5) / steps) - m;
          above += (Math.max(0, gap) * tau) / steps;
          below += (Math.max(0, -gap) * tau) / steps;
        }
        const { exposure, slack } = ruleReview({ g, m, tau, reviews: 2 });
        expect(exposure).toBeCloseTo(2 * above, 3);
        expect(slack).toBeCloseTo(2 * below, 3);
      }),
    );
  });
});

describe('recognising a test', () => {
  test('never costs more than testing alone, and saves nothing where all requirements differ', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), amount, chance, chance, (n, k, r, d) => {
        const { testsAlone, testsRecognised } = testRecognition({ n, k, r, d });
        expect(testsRecognised).toBeLessThanOrEqual(testsAlone + 1e-9);
        expect(testRecognition({ n, k, r, d: 1 }).testsRecognised).toBeCloseTo(testsAlone, 9);
      }),
    );
  });
});

describe('disruption and adaptation', () => {
  const rate = fc.integer({ min: 1, max: 40 }).map((step) => step / 20);

  test('peaks when it says, as high as it says, and loses E/ρ in all', () => {
    fc.assert(
      fc.property(chance, rate, rate, (E, delta, rho) => {
        const at = (t: number) => displacedShare({ E, delta, rho, t });
        const { peakTime, peak, personYears } = displacementPeak({ E, delta, rho });
        expect(at(peakTime)).toBeCloseTo(peak, 12);
        for (const t of [0, peakTime * 0.9, peakTime * 1.1, 50]) expect(at(t)).toBeLessThanOrEqual(peak + 1e-15);
        const [end, steps] = [30 / Math.min(delta, rho), 20_000];
        const sum = Array.from({ length: steps }, (_, i) => at(((i + 0.5) / steps) * end)).reduce((a, b) => a + b, 0);
        expect((sum * end) / steps).toBeCloseTo(personYears, 3);
      }),
      { numRuns: 30 },
    );
  });

  test('peaks at a height that depends on δ/ρ alone, and has no jump at ρ = δ', () => {
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 2, max: 9 }), (delta, rho, factor) => {
        const peak = (d: number, r: number) => displacementPeak({ E: 1, delta: d, rho: r }).peak;
        expect(peak(factor * delta, factor * rho)).toBeCloseTo(peak(delta, rho), 12);
        expect(peak(delta, delta * (1 + 1e-12))).toBeCloseTo(1 / Math.E, 11);
        const [at, beside] = [delta, delta * (1 + 1e-12)].map((r) => displacedShare({ E: 1, delta, rho: r, t: 3 }));
        expect(beside).toBeCloseTo(at as number, 11);
      }),
    );
  });
});
