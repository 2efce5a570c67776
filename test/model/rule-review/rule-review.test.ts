import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleReview } from '#model/rule-review/rule-review.ts';

const positive = fc.integer({ min: 1, max: 40 }).map((step) => step / 4);

const amount = fc.integer({ min: 0, max: 40 }).map((step) => step / 4);

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
