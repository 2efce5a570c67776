import { describe, expect, test } from 'vitest';
import { shareInterval } from '#model/long-run/share-interval.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';

describe('where a share lies', () => {
  test('holds the share itself, inside 0 and 1, and is the same seen from the other side', () => {
    for (const runs of [1, 7, 100, 1000]) {
      for (let count = 0; count <= runs; count += Math.max(1, Math.floor(runs / 23))) {
        const [low, high] = shareInterval(count, runs);
        expect(low).toBeLessThanOrEqual(count / runs);
        expect(high).toBeGreaterThanOrEqual(count / runs);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high).toBeGreaterThan(low);
        const [otherLow, otherHigh] = shareInterval(runs - count, runs);
        expect(1 - low).toBeCloseTo(otherHigh, 12);
        expect(1 - high).toBeCloseTo(otherLow, 12);
      }
    }
  });

  test('solves the equation it comes from: the share is 1.96 standard errors of either end away from it', () => {
    for (const [count, runs] of [
      [3, 10],
      [999, 1000],
      [387, 1000],
    ] as const) {
      for (const end of shareInterval(count, runs)) {
        const error = Math.sqrt((end * (1 - end)) / runs);
        expect(Math.abs(count / runs - end) / error).toBeCloseTo(1.959963984540054, 8);
      }
    }
  });

  test('of a thousand runs that all came out alike, it starts at 99.6 percent', () => {
    expect(shareInterval(1000, 1000)[0]).toBeCloseTo(0.9962, 4);
    expect(shareInterval(1000, 1000)[1]).toBe(1);
    expect(shareInterval(0, 1000)[0]).toBe(0);
  });

  test('holds a known share about 95 times in 100', () => {
    const random = mulberry32(1);
    for (const share of [0.5, 0.1, 0.98]) {
      let held = 0;
      for (let trial = 0; trial < 2000; trial++) {
        let count = 0;
        for (let run = 0; run < 300; run++) if (random() < share) count += 1;
        const [low, high] = shareInterval(count, 300);
        if (low <= share && share <= high) held += 1;
      }
      expect(Math.abs(held / 2000 - 0.95)).toBeLessThan(0.02);
    }
  });
});
