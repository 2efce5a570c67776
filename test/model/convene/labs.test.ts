import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careMargin } from '#model/convene/care-margin.ts';
import { careMark } from '#model/convene/care-mark.ts';
import { gaugesOf } from '#model/convene/gauges.ts';
import { labSum } from '#model/convene/lab-sum.ts';
import { moodOf } from '#model/convene/mood.ts';
import type { Table } from '#model/convene/table.ts';
import { aggregateSafety } from '#model/crowd/aggregate-safety.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { pillars } from '#model/pillars/pillars.ts';
import { games, tries } from './games.ts';

const tenths = fc.integer({ min: -60, max: 90 });
const sums = fc.record({ R: tenths, S: tenths, T: tenths, P: tenths });
const percents = Array.from({ length: 101 }, (_, percent) => percent);

describe('a lab’s choice', () => {
  test('is the better one by the model of two labs, and the safe one at a tie', () => {
    fc.assert(
      fc.property(sums, (sum) => {
        for (const belief of percents)
          expect(careMargin(sum, belief) >= 0).toBe(expectedPayoffs(sum, belief / 100).bestResponse !== 'D');
      }),
      tries(200),
    );
  });

  test('is safe at exactly the whole percents that its mark says', () => {
    fc.assert(
      fc.property(sums, (sum) => {
        const { kind, mark = 0 } = careMark(sum);
        const says = {
          from: (b: number) => b >= mark,
          upto: (b: number) => b <= mark,
          all: () => true,
          none: () => false,
        };
        for (const belief of percents) expect(careMargin(sum, belief) >= 0).toBe(says[kind](belief));
        const exact = thresholdBelief(sum);
        if (exact !== null) expect(Math.abs(mark - 100 * exact)).toBeLessThan(1);
      }),
      tries(500),
    );
  });

  test('has a mood that says whether others could change it', () => {
    fc.assert(
      fc.property(sums, fc.nat(100), (sum, belief) => {
        const careful = careMargin(sum, belief) >= 0;
        const [alone, beside] = [careMargin(sum, 0) >= 0, careMargin(sum, 100) >= 0];
        expect(moodOf(sum, belief)).toBe(careful ? (alone && beside ? 'glad' : 'calm') : beside ? 'worried' : 'wary');
      }),
      tries(500),
    );
  });
});

test('a lab whose two choices are worth the same is careful, and calm', () => {
  const sum = { R: 40, S: 0, T: 30, P: 10 };
  expect(careMargin(sum, 50)).toBe(0);
  expect(careMark(sum)).toEqual({ kind: 'from', mark: 50 });
  expect([moodOf(sum, 50), moodOf(sum, 49)]).toEqual(['calm', 'worried']);
});

describe('a lab’s sum', () => {
  const table = (changes: Partial<Table>) => ({ ...({} as Table), ...none, ...changes });
  const none = {
    pressure: 0,
    upside: 0,
    cheaper: 0,
    exposure: 0,
    advantage: 0,
    downside: 0,
    fine: 0,
    detection: 0,
    code: 0,
    kept: 100,
  };
  const lab = { R: 40, S: 3, T: 36, P: 18 };

  test('is what was drawn while nothing lies on the table', () => {
    expect(labSum(lab, table({}))).toEqual(lab);
  });

  test('takes a fine off cutting as often as it is found, and without a code an eighth of that off care', () => {
    expect(labSum(lab, table({ fine: 36, detection: 30 }))).toEqual({ R: 39, S: 2, T: 26, P: 8 });
    expect(labSum(lab, table({ fine: 36, detection: 30, code: 1 }))).toEqual({ ...lab, T: 26, P: 8 });
  });

  test('loses by cutting what of the plug is withheld: with two codes and nothing kept 4.4 points', () => {
    expect(labSum(lab, table({ code: 2, kept: 0 })).T).toBe(lab.T - 44);
    expect(labSum(lab, table({ code: 1, kept: 50 })).T).toBe(lab.T - 11);
    expect(labSum(lab, table({ code: 2 }))).toEqual(lab);
  });
});

describe('the gauges', () => {
  test('are those of the models of the weakest link and of the three pillars at half depth, rounded down', () => {
    fc.assert(
      fc.property(games(1, 8), ({ rounds }) => {
        for (const { seen, gauges } of rounds) {
          const { min, max } = aggregateSafety({ levels: seen.walls.map((wall) => wall / 100) });
          const security = 100 * (min + (seen.alarm / 100) * (max - min));
          expect(gauges.security).toBe(Math.floor(security + 1e-9));
          // each gauge rests on those below it as they are shown
          const [tested, u] = [Math.floor((seen.careful * seen.tests) / 6) / 100, gauges.security / 100];
          const half = { lam: 0.5, mu: 0.5, b: seen.reach / 100 };
          const { effSafety } = pillars({ ...half, s: tested, u });
          expect(gauges.safety).toBe(Math.floor(100 * effSafety + 1e-9));
          const { realised } = pillars({ ...half, s: gauges.safety / 100, u: 1 });
          expect(gauges.benefit).toBe(Math.floor(100 * realised + 1e-9));
        }
      }),
      tries(200),
    );
  });

  test('are at 0, 0 and half the reach where nobody is careful and a wall is down', () => {
    const table = { walls: [0, 90, 90, 90, 90, 90], alarm: 0, careful: 0, tests: 100, reach: 80 };
    expect(gaugesOf(table as unknown as Table)).toEqual({ safety: 0, security: 0, benefit: 40 });
    expect(gaugesOf({ ...table, alarm: 50, careful: 6 } as unknown as Table)).toEqual({
      safety: 72,
      security: 45,
      benefit: 68,
    });
  });
});
