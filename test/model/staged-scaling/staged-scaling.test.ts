import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gateRecursion } from '#model/staged-scaling/gate-recursion.ts';
import { learningByDeploying } from '#model/staged-scaling/learning-by-deploying.ts';
import { marginGate } from '#model/staged-scaling/margin-gate.ts';
import { optimalStages } from '#model/staged-scaling/optimal-stages.ts';
import { stagedScaling } from '#model/staged-scaling/staged-scaling.ts';

const positive = fc.integer({ min: 1, max: 40 }).map((step) => step / 4);
const stages = fc.integer({ min: 1, max: 50 });
const exponent = fc.constantFrom(0, 1, 2);

describe('staged scaling', () => {
  test('has exposure that falls as n^p, falls with r, grows with K, and nothing else about it changes the destination', () => {
    fc.assert(
      fc.property(positive, positive, stages, exponent, (K, r, n, p) => {
        const at = (change: object) => stagedScaling({ K, r, n, p, eta: 0.1, ...change });
        expect((at({}).exposure * n ** p) / at({ n: 1 }).exposure).toBeCloseTo(1, 12);
        expect(at({ r: r + 1 }).exposure).toBeLessThan(at({}).exposure);
        expect(at({ K: K + 1 }).exposure).toBeGreaterThan(at({}).exposure);
        expect(at({}).timeReady).toBe(at({ n: 1 }).timeReady);
        expect(at({}).survival > 0 && at({}).survival <= 1).toBe(true);
        expect(at({ n: 1 })).toMatchObject({ timeToFull: 0, lostBenefit: 0 });
      }),
    );
  });

  test('adds up the gap of every stage as it closes', () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 1, max: 6 }), fc.constantFrom(1, 2), (K, r, n, p) => {
        const steps = 2000;
        const gap = K / n;
        let exposure = 0;
        for (let step = 0; step < steps; step++) exposure += (gap * ((step + 0.5) / steps)) ** p * (gap / r / steps);
        expect(stagedScaling({ K, r, n, p, eta: 1 }).exposure / (n * exposure)).toBeCloseTo(1, 5);
      }),
    );
  });

  test('is best in the number of stages at which its own exposure, delay and stages cost least, whatever they weigh', () => {
    fc.assert(
      fc.property(positive, positive, positive, positive, positive, positive, (K, r, v, D, f, eta) => {
        const { nReal, nBest, costBest, costJump } = optimalStages({ K, r, v, D, f, eta });
        const cost = (n: number) => {
          const { exposure, lostBenefit } = stagedScaling({ K, r, n, p: 1, eta });
          return D * exposure + v * lostBenefit + f * n;
        };
        const upTo = Math.ceil(nReal) + 1;
        const costs = Array.from({ length: Math.max(2, upTo) }, (_, i) => cost(i + 1));
        expect(costBest / Math.min(...costs)).toBeCloseTo(1, 9);
        expect(costJump / cost(1)).toBeCloseTo(1, 9);
        expect(cost(nBest) / costBest).toBeCloseTo(1, 9);
        if (nReal >= 1) expect(Math.abs(nBest - nReal)).toBeLessThan(1);
        if (eta * D <= v) expect(nBest).toBe(1);
      }),
    );
  });

  test('without learning is the same as with none to learn from', () => {
    fc.assert(
      fc.property(positive, positive, stages, (K, r0, n) => {
        const { exposure, timeReady, ratioToJump } = learningByDeploying({ K, r0, ell: 0, n });
        const plain = stagedScaling({ K, r: r0, n, p: 1, eta: 1 });
        expect(exposure).toBeCloseTo(plain.exposure, 9);
        expect(timeReady).toBeCloseTo(plain.timeReady, 9);
        expect(ratioToJump).toBeCloseTo(1 / n, 12);
        expect(learningByDeploying({ K, r0, ell: 1, n }).exposure).toBeLessThan(exposure);
      }),
    );
  });
});

describe('a margin gate', () => {
  const gate = fc.record({
    g: positive.map((x) => x + 1),
    r: fc.constant(1),
    m: positive,
    T: positive,
    eta: fc.constant(0.05),
  });

  test('never exceeds readiness plus margin, nor the hazard without it', () => {
    fc.assert(
      fc.property(gate, (here) => {
        const { capGated, capUngated, hazardGated, hazardUngated, survivalGated, survivalUngated } = marginGate(here);
        expect(capGated).toBeLessThanOrEqual(here.r * here.T + here.m + 1e-12);
        expect(capGated).toBeLessThanOrEqual(capUngated);
        expect(hazardGated).toBeLessThanOrEqual(hazardUngated + 1e-12);
        expect(survivalGated).toBeGreaterThanOrEqual(survivalUngated - 1e-12);
      }),
    );
  });

  test('has the hazard that adding up its gap gives', () => {
    fc.assert(
      fc.property(gate, (here) => {
        const steps = 4000;
        let hazard = 0;
        for (let step = 0; step < steps; step++) {
          const t = ((step + 0.5) / steps) * here.T;
          hazard += here.eta * Math.min((here.g - here.r) * t, here.m) * (here.T / steps);
        }
        expect(marginGate(here).hazardGated).toBeCloseTo(hazard, 4);
      }),
    );
  });

  test('in steps keeps the same promises', () => {
    const small = fc.nat(8);
    fc.assert(
      fc.property(small, small, small, small, small, fc.nat(40), (C0, extra, g, r, m, N) => {
        const { C, R, hazardGated, hazardUngated } = gateRecursion({ C0, R0: C0 + extra, g, r, m, N });
        expect([C.length, R.length]).toEqual([N, N]);
        C.forEach((capability, period) => {
          expect(capability).toBeLessThanOrEqual((R[period] as number) + m);
        });
        expect(hazardGated).toBeLessThanOrEqual(hazardUngated);
      }),
    );
  });
});
