import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bisect } from '#model/numeric/bisect.ts';
import { compare } from '#model/numeric/compare.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { shuffle } from '#model/random/shuffle.ts';
import { drawFrom, randomOf, streamOf } from '#model/random/stream.ts';

describe('bisection', () => {
  test('finds a sign change to the last bit, whichever way it goes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), fc.boolean(), (root, falling) => {
        const found = bisect((x) => (falling ? root - x : x - root), 0, 2000);
        expect(Math.abs(found / root - 1)).toBeLessThan(1e-15);
      }),
    );
  });

  test('refuses a function that does not change sign', () => {
    expect(() => bisect(() => 1, 0, 1)).toThrow(RangeError);
  });
});

describe('comparing', () => {
  test('takes the rounding of decimals for a tie, and nothing larger', () => {
    expect([compare(0.1 + 0.2, 0.3), compare(1, 1 + 1e-9), compare(2, 1)]).toEqual([0, -1, 1]);
    expect([compare(1e-15, 0), compare(1e-15, 0, 1)]).toEqual([1, 0]);
  });
});

describe.each([
  ['mulberry32', (seed: number) => mulberry32(seed)],
  ['sfc32', (seed: number) => randomOf(streamOf(seed))],
])('random numbers of %s', (_name, source) => {
  test('are the same for the same seed, others for another, and all in [0,1)', () => {
    const draw = (seed: number) => Array.from({ length: 50 }, source(seed));
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
    expect(draw(3).every((x) => x >= 0 && x < 1)).toBe(true);
  });

  test('fill 64 boxes evenly, alone and in pairs with their successor', () => {
    const random = source(12);
    const [draws, single, pairs] = [64_000, new Array(64).fill(0), new Array(64).fill(0)];
    let last = random();
    for (let draw = 0; draw < draws; draw++) {
      const now = random();
      single[Math.floor(64 * now)] += 1;
      pairs[8 * Math.floor(8 * last) + Math.floor(8 * now)] += 1;
      last = now;
    }
    const chiSquare = (boxes: number[]) =>
      boxes.reduce((sum, count) => sum + (count - draws / 64) ** 2 / (draws / 64), 0);
    // 63 degrees of freedom: mean 63, standard deviation 11.2.
    expect(chiSquare(single)).toBeLessThan(63 + 5 * 11.2);
    expect(chiSquare(pairs)).toBeLessThan(63 + 5 * 11.2);
  });
});

describe('a stream', () => {
  test('gives whole numbers below 2^32, apart for seeds that differ only in their high bits', () => {
    const first = (seed: number) => drawFrom(streamOf(seed));
    const seeds = [0, 1, 2 ** 32, 2 ** 32 + 1, 2 ** 52];
    expect(new Set(seeds.map(first)).size).toBe(seeds.length);
    for (const seed of seeds)
      expect(Number.isInteger(first(seed)) && first(seed) >= 0 && first(seed) < 2 ** 32).toBe(true);
  });
});

describe('shuffling', () => {
  test('keeps every item and leaves the list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const before = [...items];
        expect(shuffle(items, mulberry32(seed)).toSorted((x, y) => x - y)).toEqual(before.toSorted((x, y) => x - y));
        expect(items).toEqual(before);
      }),
    );
  });
});
