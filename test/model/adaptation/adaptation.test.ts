import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displacedShare } from '#model/adaptation/displaced-share.ts';
import { displacementPeak } from '#model/adaptation/displacement-peak.ts';

const chance = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);

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
