import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replicatorRate } from '#model/evolution/replicator-rate.ts';
import { replicatorShare } from '#model/evolution/replicator-share.ts';
import { replicatorTime } from '#model/evolution/replicator-time.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { anyPayoffs } from '../../support/payoffs.ts';

const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

describe('the replicator equation', () => {
  test('rests at the threshold belief of the 2×2 game', () => {
    fc.assert(
      fc.property(anyPayoffs, (payoffs) => {
        const pStar = thresholdBelief(payoffs);
        expect(replicatorShare({ ...payoffs, x0: 0.5, t: 0 }).xStar).toBe(pStar);
        if (pStar !== null) expect(replicatorRate(payoffs, pStar)).toBeCloseTo(0, 12);
      }),
    );
  });

  test('keeps shares in [0,1] and moves them the way the rate points', () => {
    fc.assert(
      fc.property(anyPayoffs, share, fc.integer({ min: 1, max: 40 }), (payoffs, x0, t) => {
        const { x } = replicatorShare({ ...payoffs, x0, t });
        expect(x >= 0 && x <= 1).toBe(true);
        const rate = replicatorRate(payoffs, x0);
        if (Math.abs(rate) > 1e-9) expect(Math.sign(x - x0)).toBe(Math.sign(rate));
      }),
    );
  });

  test('arrives where its travel time says, in every kind of game', () => {
    fc.assert(
      fc.property(anyPayoffs, share, share, (payoffs, x0, x1) => {
        const { time } = replicatorTime({ ...payoffs, x0, x1 });
        if (time === null) return;
        expect(time).toBeGreaterThanOrEqual(0);
        expect(replicatorShare({ ...payoffs, x0, t: time }).x).toBeCloseTo(x1, 7);
      }),
    );
  });

  test('agrees with small steps of the equation itself', () => {
    fc.assert(
      fc.property(anyPayoffs, share, (payoffs, x0) => {
        const steps = 400;
        const h = 0.5 / steps;
        const f = (x: number) => replicatorRate(payoffs, Math.min(1, Math.max(0, x)));
        let x = x0;
        for (let step = 0; step < steps; step++) {
          const k1 = f(x);
          const k2 = f(x + (h / 2) * k1);
          const k3 = f(x + (h / 2) * k2);
          x += (h / 6) * (k1 + 2 * k2 + 2 * k3 + f(x + h * k3));
        }
        expect(replicatorShare({ ...payoffs, x0, t: 0.5 }).x).toBeCloseTo(x, 6);
      }),
    );
  });

  test('never crosses its rest point, nor leaves 0 or 1', () => {
    const stagHunt = { R: 4, S: 0, T: 3, P: 2 };
    expect(replicatorTime({ ...stagHunt, x0: 0.5, x1: 0.9 }).time).toBe(null);
    expect(replicatorTime({ ...stagHunt, x0: 0, x1: 0.9 }).time).toBe(null);
    expect(replicatorShare({ ...stagHunt, x0: 1, t: 100 }).x).toBe(1);
  });
});
