import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { volunteersDilemma } from '#model/crowd/volunteers-dilemma.ts';
import { complementaryEffort } from '#model/joint-research/complementary-effort.ts';
import { complementaryLabs } from '#model/joint-research/complementary-labs.ts';
import { costSharing } from '#model/joint-research/cost-sharing.ts';
import { effortReply } from '#model/joint-research/effort-reply.ts';
import { effortWorth } from '#model/joint-research/effort-worth.ts';

const kappa = fc.integer({ min: 1, max: 20 }).map((step) => step / 20);
const theta = fc.integer({ min: 1, max: 19 }).map((step) => step / 20);
const overhead = fc.integer({ min: 0, max: 9 }).map((tenths) => tenths / 10);

describe('complementary labs', () => {
  test('produce together what the best split of all their time gives', () => {
    fc.assert(
      fc.property(kappa, theta, (k, weight) => {
        const { joint, solo1 } = complementaryLabs({ kappa: k, theta: weight, h: 0 });
        const output = (t1: number, t2: number) => t1 ** weight * t2 ** (1 - weight);
        let [best, alone] = [0, 0];
        for (let i = 0; i <= 200; i++) {
          const x = i / 200;
          alone = Math.max(alone, output(x, k * (1 - x)));
          // Either lab 2 helps with task 1 for a while, or lab 1 with task 2.
          best = Math.max(best, output(1 + k * x, 1 - x), output(1 - x, 1 + k * x));
        }
        expect(joint).toBeGreaterThanOrEqual(best - 1e-12);
        expect(joint).toBeLessThan(best * 1.001);
        expect(solo1).toBeGreaterThanOrEqual(alone - 1e-12);
        expect(solo1).toBeLessThan(alone * 1.002);
      }),
    );
  });

  test('gain at least 1 − h, the more the more they differ, and by what each brings', () => {
    fc.assert(
      fc.property(kappa, theta, overhead, (k, weight, h) => {
        const here = complementaryLabs({ kappa: k, theta: weight, h });
        expect(here.gain).toBeGreaterThanOrEqual(1 - h - 1e-12);
        expect(here.joint).toBeGreaterThanOrEqual(Math.max(here.solo1, here.solo2) * (1 - h) - 1e-12);
        expect(complementaryLabs({ kappa: k * 0.9, theta: weight, h }).gain).toBeGreaterThanOrEqual(here.gain - 1e-12);
        const mirror = complementaryLabs({ kappa: k, theta: 1 - weight, h });
        expect(mirror.solo1).toBeCloseTo(here.solo2, 12);
        expect(mirror.joint).toBeCloseTo(here.joint, 12);
      }),
    );
  });

  test('break even at the overhead named', () => {
    fc.assert(
      fc.property(kappa, theta, (k, weight) => {
        const { breakEvenOverhead: h } = complementaryLabs({ kappa: k, theta: weight, h: 0 });
        if (h > 0) expect(complementaryLabs({ kappa: k, theta: weight, h }).gain).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe('complementary effort', () => {
  test('is best replied to by itself, and falls short of the optimum by 2^(−1/(1−2θ))', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 }), (quarters, step) => {
        const [v, weight] = [quarters / 4, step / 20];
        const { xNash, xOpt, ratio, welfareNash, welfareOpt } = complementaryEffort({ v, theta: weight });
        const utility = (own: number, other: number) => v * own ** weight * other ** weight - own;
        for (const factor of [0.5, 0.9, 1.1, 2]) {
          expect(utility(xNash * factor, xNash)).toBeLessThanOrEqual(utility(xNash, xNash) * (1 + 1e-12));
          expect(utility(xOpt * factor, xOpt * factor)).toBeLessThanOrEqual(utility(xOpt, xOpt) * (1 + 1e-12));
        }
        expect(xNash / xOpt / ratio).toBeCloseTo(1, 10);
        expect(ratio > 0 && ratio <= 0.5).toBe(true);
        expect(welfareNash / (2 * utility(xNash, xNash))).toBeCloseTo(1, 9);
        expect(welfareOpt / (2 * utility(xOpt, xOpt))).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('a reply to the other’s effort', () => {
  const setting = fc.record({
    v: fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4),
    theta: fc.integer({ min: 1, max: 9 }).map((step) => step / 20),
    other: fc.integer({ min: 1, max: 400 }).map((step) => step / 20),
  });

  test('is worth more to the lab than any other effort', () => {
    fc.assert(
      fc.property(setting, ({ v, theta, other }) => {
        const own = effortReply({ v, theta, other });
        const worth = effortWorth({ v, theta, own, other });
        for (const factor of [0, 0.5, 0.9, 0.99, 1.01, 1.1, 2]) {
          expect(effortWorth({ v, theta, own: own * factor, other })).toBeLessThanOrEqual(
            worth + 1e-12 * Math.abs(worth),
          );
        }
      }),
    );
  });

  test('leads from the best for both down to the equilibrium, each step lower than the one before, and nothing is a reply to nothing', () => {
    fc.assert(
      fc.property(setting, ({ v, theta }) => {
        const { xNash, xOpt } = complementaryEffort({ v, theta });
        let at = xOpt;
        for (let turn = 0; turn < 200; turn++) {
          const reply = effortReply({ v, theta, other: at });
          expect(reply).toBeLessThanOrEqual(at * (1 + 1e-12));
          at = reply;
        }
        expect(at / xNash).toBeCloseTo(1, 9);
        expect(effortReply({ v, theta, other: xNash }) / xNash).toBeCloseTo(1, 9);
        expect(effortReply({ v, theta, other: 0 })).toBe(0);
      }),
    );
  });
});

describe('a shared result', () => {
  test('is worth it together before it is worth it alone, and then waits for a volunteer', () => {
    const amount = fc.integer({ min: 0, max: 40 }).map((step) => step / 4);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), amount, amount, (n, v, C) => {
        const { soloWorth, jointWorth, share, surplus, regime } = costSharing({ n, v, C });
        if (soloWorth) expect(jointWorth).toBe(true);
        expect(jointWorth).toBe(surplus >= -1e-9);
        expect(n * share).toBeCloseTo(C, 10);
        expect(regime === 'only together').toBe(jointWorth && !soloWorth);
        if (regime === 'anyone would, but each waits' && n > 1 && C > 0 && C < v) {
          expect(volunteersDilemma({ n, ratio: C / v }).pVolunteer).toBeLessThan(1);
        }
      }),
    );
  });
});
