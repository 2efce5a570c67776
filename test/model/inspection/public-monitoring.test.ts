import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicMonitoring, punishmentChance } from '#model/inspection/public-monitoring.ts';
import { timedPunishment } from '#model/inspection/timed-punishment.ts';
import { patienceThresholds } from '#model/repeated/patience-thresholds.ts';
import { dilemmas } from '../../support/payoffs.ts';

const chance = fc.integer({ min: 0, max: 9 }).map((tenths) => tenths / 10);

describe('a noisy public signal', () => {
  test('is as good as seeing everything where it is never wrong', () => {
    fc.assert(
      fc.property(dilemmas, (payoffs) => {
        const { vbar, deltaMin } = publicMonitoring({ ...payoffs, alpha: 0, beta: 1 });
        expect(vbar).toBe(payoffs.R);
        expect(deltaMin).toBeCloseTo(patienceThresholds(payoffs).grim, 12);
      }),
    );
  });

  test('costs value and patience, the more the oftener it is wrong', () => {
    fc.assert(
      fc.property(dilemmas, chance, fc.integer({ min: 1, max: 9 }), (payoffs, alpha, tenths) => {
        const beta = alpha + ((1 - alpha) * tenths) / 10;
        const here = publicMonitoring({ ...payoffs, alpha, beta });
        expect(here.vbar).toBeLessThanOrEqual(payoffs.R);
        const worse = publicMonitoring({ ...payoffs, alpha: alpha + (beta - alpha) / 2, beta });
        expect(worse.vbar).toBeLessThan(here.vbar);
        expect(publicMonitoring({ ...payoffs, alpha, beta: (beta + 1) / 2 }).vbar).toBeGreaterThanOrEqual(here.vbar);
        if (here.deltaMin !== null) {
          expect(here.deltaMin).toBeGreaterThanOrEqual(patienceThresholds(payoffs).grim - 1e-12);
        }
      }),
    );
  });

  test('punishes for certain at the least patience, and less often the more there is', () => {
    fc.assert(
      fc.property(dilemmas, chance, (payoffs, alpha) => {
        const signal = { ...payoffs, alpha: alpha / 4, beta: 0.95 };
        const { deltaMin } = publicMonitoring(signal);
        if (deltaMin === null) expect(punishmentChance({ ...signal, delta: 0.99 })).toBe(null);
        else {
          const patient = (1 + deltaMin) / 2;
          expect(punishmentChance({ ...signal, delta: deltaMin })).toBeCloseTo(1, 9);
          expect(punishmentChance({ ...signal, delta: patient }) as number).toBeLessThan(1);
          expect(punishmentChance({ ...signal, delta: deltaMin / 2 })).toBe(null);
        }
      }),
    );
  });
});

describe('punishment of fixed length', () => {
  const game = fc.record({ payoffs: dilemmas, alpha: chance, step: fc.integer({ min: 1, max: 9 }), delta: chance });

  test('is the shortest that makes cooperation pay, by trying every length', () => {
    fc.assert(
      fc.property(game, ({ payoffs: { R, T, P }, alpha, step, delta }) => {
        const beta = alpha + ((1 - alpha) * step) / 10;
        const pays = (length: number) => {
          const u = 1 - delta ** length;
          const v = ((1 - delta) * R + delta * alpha * u * P) / (1 - delta + delta * alpha * u);
          return { v, gap: delta * (beta - alpha) * u * (v - P) - (1 - delta) * (T - R) };
        };
        const { Tmin, value } = timedPunishment({ R, T, P, alpha, beta, delta });
        const lengths = Array.from({ length: 400 }, (_, i) => i + 1);
        const found = lengths.find((length) => pays(length).gap >= -1e-9);
        if (Tmin === null) expect(found === undefined || pays(found).gap < 1e-6).toBe(true);
        else {
          expect(found).toBe(Tmin);
          expect(value).toBeCloseTo(pays(Tmin).v, 10);
        }
      }),
    );
  });

  test('is no longer the more patient the players are', () => {
    fc.assert(
      fc.property(game, ({ payoffs: { R, T, P }, alpha, step, delta }) => {
        const beta = alpha + ((1 - alpha) * step) / 10;
        const length = (d: number) =>
          timedPunishment({ R, T, P, alpha, beta, delta: d }).Tmin ?? Number.POSITIVE_INFINITY;
        expect(length(delta + 0.05)).toBeLessThanOrEqual(length(delta));
      }),
    );
  });
});
