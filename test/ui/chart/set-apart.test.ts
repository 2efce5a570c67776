import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setApart } from '#ui/chart/set-apart.ts';

const place = fc.integer({ min: -50, max: 350 });
const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;

describe('names are set apart', () => {
  test.each([
    ['stay where they want to be if none is near another', [10, 60, 120], [10, 60, 120]],
    ['move as far as each other where two want the same place', [50, 50], [42.5, 57.5]],
    ['keep their order, whichever is named first', [52, 50], [58.5, 43.5]],
    ['go no further than the floor', [198, 199], [185, 200]],
    ['go no further than the top', [1, 2, 3], [0, 15, 30]],
    ['are none', [], []],
  ])('they %s', (_, wanted, got) => {
    expect(setApart(wanted, 15, 0, 200)).toEqual(got);
  });

  test('none is nearer to another than the gap, and all stay within where there is room', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 9 }), (wanted) => {
        const got = [...setApart(wanted, 15, 0, 200)].toSorted((a, b) => a - b);
        for (const [index, each] of got.entries()) {
          if (index > 0) expect(each - (got[index - 1] ?? 0)).toBeGreaterThan(15 - 1e-6);
          expect(each).toBeGreaterThan(-1e-6);
          expect(each).toBeLessThan(200 + 1e-6);
        }
      }),
    );
  });

  test('those that want to be higher are', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 9 }), (wanted) => {
        const got = setApart(wanted, 15, 0, 200);
        for (const [a, wantedA] of wanted.entries())
          for (const [b, wantedB] of wanted.entries())
            if (wantedA < wantedB) expect(got[a] as number).toBeLessThan(got[b] as number);
      }),
    );
  });

  test('nobody’s small step, with the rest left alone, would bring them nearer to what they want', () => {
    const off = (got: readonly number[], wanted: readonly number[]) =>
      got.reduce((sum, each, index) => sum + (each - (wanted[index] as number)) ** 2, 0);
    const fits = (got: readonly number[]) => {
      const sorted = [...got].toSorted((a, b) => a - b);
      return sorted.every(
        (each, index) => each >= 0 && each <= 200 && (index === 0 || each - (sorted[index - 1] as number) >= 15 - 1e-9),
      );
    };
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 7 }), (wanted) => {
        const got = setApart(wanted, 15, 0, 200);
        for (const from of got.keys())
          for (const to of got.keys())
            for (const step of [-0.5, 0.5]) {
              const [low, high] = [Math.min(from, to), Math.max(from, to)];
              const moved = got.map((each, index) => (index >= low && index <= high ? each + step : each));
              if (fits(moved)) expect(off(moved, wanted)).toBeGreaterThan(off(got, wanted) - 1e-6);
            }
      }),
    );
  });

  test('where there is no room for all, they keep their gap and begin at the top', () => {
    expect(setApart([5, 5, 5], 15, 0, 20)).toEqual([0, 15, 30]);
    expect(near(setApart([9], 15, 0, 200)[0] ?? 0, 9)).toBe(true);
  });
});
