import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeNames } from '#ui/chart/place-names.ts';

const name = (from: number, to: number, y: number) => ({ from, to, y });
const nothing = { dots: [], lines: [], top: 0, bottom: 200 };

test('names beside each other stand where they want to, also where a third reaches over both at another height', () => {
  const names = [name(0, 80, 100), name(90, 150, 101), name(0, 110, 20)];
  expect(placeNames(names, nothing)).toEqual([100, 101, 20]);
});

test('a name that would lie on one before it gives way, just as far as it must', () => {
  expect(placeNames([name(0, 80, 100), name(50, 150, 99)], nothing)).toEqual([100, 87]);
});

test('a name goes off a dot, to the side that is nearer', () => {
  expect(placeNames([name(0, 80, 110)], { ...nothing, dots: [[40, 100]] })).toEqual([120]);
  expect(placeNames([name(0, 80, 100)], { ...nothing, dots: [[40, 104]] })).toEqual([91]);
});

test('a name goes off a line, unless the way is long', () => {
  const level = [
    [0, 100],
    [200, 100],
  ] as const;
  const steep = [
    [100, 0],
    [140, 200],
  ] as const;
  expect(placeNames([name(90, 150, 108)], { ...nothing, lines: [level] })).toEqual([110]);
  expect(placeNames([name(90, 150, 108)], { ...nothing, lines: [steep] })).toEqual([108]);
});

test('wherever there is room, none lies on another or on a dot, and all stay within', () => {
  const place = { min: 0, max: 200 };
  const wanted = fc.record({
    from: fc.integer(place),
    wide: fc.integer({ min: 10, max: 120 }),
    y: fc.integer({ min: -20, max: 220 }),
  });
  const dot = fc.tuple(fc.integer(place), fc.integer(place));
  fc.assert(
    // three names and two dots leave room somewhere in 200
    fc.property(fc.array(wanted, { maxLength: 3 }), fc.array(dot, { maxLength: 2 }), (some, dots) => {
      const names = some.map(({ from, wide, y }) => name(from, from + wide, y));
      const places = placeNames(names, { ...nothing, dots });
      for (const [one, a] of names.entries()) {
        const y = places[one] ?? Number.NaN;
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(200);
        for (const [dotX, dotY] of dots) {
          const [nearX, nearY] = [Math.max(a.from, Math.min(a.to, dotX)), Math.max(y - 10, Math.min(y + 3, dotY))];
          expect(Math.hypot(dotX - nearX, dotY - nearY)).toBeGreaterThanOrEqual(10);
        }
        for (const [other, b] of names.entries()) {
          if (other <= one || a.from >= b.to || b.from >= a.to) continue;
          expect(Math.abs(y - (places[other] ?? Number.NaN))).toBeGreaterThanOrEqual(13);
        }
      }
    }),
  );
});
