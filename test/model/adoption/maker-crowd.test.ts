import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptionPath } from '#model/adoption/adoption-path.ts';
import { nextAdopters } from '#model/adoption/next-adopters.ts';
import { noisyAdoption } from '#model/adoption/noisy-adoption.ts';
import { tippingHurdles } from '#model/adoption/tipping-hurdles.ts';

const crowds = fc
  .record({
    K: fc.integer({ min: 0, max: 200 }).map((tenth) => tenth / 10),
    h: fc.integer({ min: -100, max: 200 }).map((tenth) => tenth / 10),
    beta: fc.constantFrom(0, 0.5, 1, 2),
    makers: fc.integer({ min: 1, max: 300 }),
  })
  .chain((crowd) => fc.integer({ min: 0, max: crowd.makers }).map((users) => ({ ...crowd, users })));

describe('a crowd of makers who differ', () => {
  test('chooses, maker by maker, what is better for each', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const { K, h, beta, makers, users } = crowd;
        const leanings = Array.from({ length: makers }, (_, rank) => (rank + 0.5) / makers).map((p) =>
          Math.log(p / (1 - p)),
        );
        const drive = beta * (K * (users / makers) - h);
        const sure = leanings.filter((leaning) => leaning < drive - 1e-9).length;
        const perhaps = leanings.filter((leaning) => leaning < drive + 1e-9).length;
        expect(nextAdopters(crowd)).toBeGreaterThanOrEqual(sure);
        expect(nextAdopters(crowd)).toBeLessThanOrEqual(perhaps);
      }),
    );
  });

  test('never turns back on its way, and ends where nobody would change', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const path = adoptionPath(crowd);
        const last = path.at(-1) as number;
        expect(path[0]).toBe(crowd.users);
        expect(path.length).toBeLessThanOrEqual(crowd.makers + 1);
        expect(nextAdopters({ ...crowd, users: last })).toBe(last);
        const up = path.toSorted((x, y) => x - y);
        expect([up, up.toReversed()]).toContainEqual(path);
      }),
    );
  });

  test('that is large rests where the noisy choice of one maker rests', () => {
    fc.assert(
      fc.property(crowds, ({ K, h, beta }) => {
        const makers = 10_000;
        for (const users of [0, makers]) {
          const share = (adoptionPath({ K, h, beta, makers, users }).at(-1) as number) / makers;
          expect(Math.abs(1 / (1 + Math.exp(-beta * (K * share - h))) - share)).toBeLessThanOrEqual(
            0.5 / makers + 1e-9,
          );
        }
      }),
    );
  });

  test('reaches the same rest in one leap of the hurdle as in many small steps', () => {
    fc.assert(
      fc.property(crowds, fc.integer({ min: -60, max: 60 }), (crowd, tenths) => {
        const rest = (h: number, users: number) => adoptionPath({ ...crowd, h, users }).at(-1) as number;
        const start = rest(crowd.h, crowd.users);
        let walked = start;
        const sign = Math.sign(tenths);
        for (let step = 1; step <= Math.abs(tenths); step++) walked = rest(crowd.h + (sign * step) / 10, walked);
        expect(walked).toBe(rest(crowd.h + tenths / 10, start));
      }),
    );
  });
});

describe('the tipping hurdles', () => {
  test('bound the hurdles at which there are two stable shares', () => {
    fc.assert(
      fc.property(crowds, ({ K, beta }) => {
        const tips = tippingHurdles({ K, beta });
        expect(tips === null).toBe(beta * K <= 4);
        if (tips === null || tips.falls - tips.rises < 1e-3) return;
        const count = (h: number) => noisyAdoption({ K, h, beta }).count;
        expect(tips.falls + tips.rises).toBeCloseTo(K, 9);
        expect(count((tips.falls + tips.rises) / 2)).toBe(3);
        expect(count(tips.falls + 1e-4)).toBe(1);
        expect(count(tips.rises - 1e-4)).toBe(1);
        const within = (tips.falls - tips.rises) * 0.01;
        expect(count(tips.falls - within)).toBe(3);
        expect(count(tips.rises + within)).toBe(3);
      }),
    );
  });
});
