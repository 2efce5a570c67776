import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearNames } from '#ui/chart/clear-names.ts';

const name = (from: number, to: number, y: number) => ({ from, to, y });

test('names beside each other stand where they want to, also where a third reaches over both at another height', () => {
  const names = [name(0, 80, 100), name(90, 150, 101), name(0, 110, 20)];
  expect(clearNames(names, 15, 0, 200)).toEqual([100, 101, 20]);
});

test('names that would lie on each other are set apart, and a third that these would come to lie on is too', () => {
  expect(clearNames([name(0, 80, 100), name(50, 150, 100)], 15, 0, 200)).toEqual([92.5, 107.5]);
  expect(clearNames([name(0, 80, 100), name(50, 150, 100), name(0, 40, 80)], 15, 0, 200)).toEqual(
    [93.33, 108.33, 78.33].map((y) => expect.closeTo(y, 2)),
  );
});

test('none lies on another, and all stay within, wherever they want to be', () => {
  const wanted = fc.record({
    from: fc.integer({ min: 0, max: 200 }),
    wide: fc.integer({ min: 10, max: 120 }),
    y: fc.integer({ min: -20, max: 220 }),
  });
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 7 }), (some) => {
      const names = some.map(({ from, wide, y }) => name(from, from + wide, y));
      const places = clearNames(names, 15, 0, 200);
      for (const [one, a] of names.entries()) {
        expect(places[one]).toBeGreaterThan(-1e-6);
        expect(places[one]).toBeLessThan(200 + 1e-6);
        for (const [other, b] of names.entries()) {
          if (other <= one || a.from >= b.to || b.from >= a.to) continue;
          expect(Math.abs((places[one] ?? 0) - (places[other] ?? 0))).toBeGreaterThan(15 - 1e-5);
        }
      }
    }),
  );
});
