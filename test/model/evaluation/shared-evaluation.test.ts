import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedEvaluation } from '#model/evaluation/shared-evaluation.ts';

const chance = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);

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
