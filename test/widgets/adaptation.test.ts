import { describe, expect, test } from 'vitest';
import text from '#text/en/widgets/adaptation.json';
import { onGrid } from '#ui/grid.ts';
import { answer, came } from '#widgets/adaptation/answer.ts';
import { caps, ways } from '#widgets/adaptation/caps.ts';
import { describe as describeState } from '#widgets/adaptation/describe.ts';
import { heap } from '#widgets/adaptation/heap.ts';
import { isOwn, jars } from '#widgets/adaptation/jars.ts';
import { measure } from '#widgets/adaptation/measure.ts';
import { found, gone, inBetween, outcome, spent } from '#widgets/adaptation/outcome.ts';
import { parse } from '#widgets/adaptation/read.ts';
import { length, yearAt } from '#widgets/adaptation/run.ts';
import {
  exposed,
  format,
  guesses,
  opening,
  ranges,
  type Setting,
  type State,
  trials,
  years,
} from '#widgets/adaptation/state.ts';
import { table } from '#widgets/adaptation/table.ts';
import { doorAt, edge, gap, town, yearsAt } from '#widgets/adaptation/town.ts';

/** Every state there is. */
const states: readonly State[] = Array.from({ length: 17 }, (_, half) => 2 + half / 2).flatMap((lasts) =>
  Array.from({ length: 8 }, (_, half) => ({ lasts, between: (half + 1) / 2 })),
);
const says = (state: State) => describeState(state, text, 'en');

/** The town day by day: work goes at its pace, people find new work at theirs. */
function daily({ lasts, between }: State) {
  const step = 1 / 365;
  let [old, waiting, lost, peak, peakTime] = [exposed, 0, 0, 0, 0];
  for (let time = 0; time < 200; time += step) {
    const [goes, finds] = [(old / lasts) * step, (waiting / between) * step];
    old -= goes;
    waiting += goes - finds;
    lost += waiting * step;
    if (waiting > peak) [peak, peakTime] = [waiting, time + step];
  }
  return { peak, peakTime, lost };
}

describe('the town', () => {
  test('opens at a peak of 10 and 80 years', () => {
    const { peak, lost, peakTime } = outcome(opening);
    expect(peak).toBeCloseTo(10, 9);
    expect(lost).toBeCloseTo(80, 9);
    expect(peakTime).toBeCloseTo(4 * Math.LN2, 9);
  });

  test.each(states)('comes to the same day by day: $lasts and $between years', (state) => {
    const { peak, peakTime, lost } = outcome(state);
    const counted = daily(state);
    expect(Math.abs(peak - counted.peak)).toBeLessThan(0.03);
    expect(Math.abs(peakTime - counted.peakTime)).toBeLessThan(0.03);
    expect(Math.abs(lost - counted.lost)).toBeLessThan(0.2);
  });

  test('has a peak that hangs on the ratio alone, and lost years that hang on the way alone', () => {
    for (const one of states) {
      for (const other of states) {
        const [here, there] = [outcome(one), outcome(other)];
        if (one.lasts * other.between === other.lasts * one.between) expect(here.peak).toBeCloseTo(there.peak, 9);
        if (one.between === other.between) expect(here.lost).toBeCloseTo(there.lost, 9);
      }
      expect(outcome(one).lost).toBeCloseTo(exposed * one.between, 9);
    }
  });

  test('is worst at the peak, and never leaves the picture’s 20 people', () => {
    for (const state of states) {
      const { peak, peakTime } = outcome(state);
      expect(inBetween(state, peakTime)).toBeCloseTo(peak, 9);
      for (let year = 0; year <= 25; year += 0.25) {
        expect(inBetween(state, year)).toBeLessThanOrEqual(peak + 1e-9);
        expect(inBetween(state, year)).toBeGreaterThanOrEqual(0);
      }
      expect(peak).toBeLessThanOrEqual(20 + 1e-9);
    }
  });
});

/** Year by year, as far as a reader can look. */
const times: readonly number[] = Array.from({ length: 81 }, (_, half) => half / 2);

describe('the years', () => {
  test('add up, day by day, to the pebbles in the jar', () => {
    const step = 0.002;
    for (const state of [opening, trials.slower, trials.shorter, { lasts: 2, between: 4 }, { lasts: 3, between: 3 }]) {
      let sum = 0;
      for (let time = 0; time < 12; time += step) sum += inBetween(state, time + step / 2) * step;
      expect(Math.abs(sum - spent(state, 12))).toBeLessThan(0.01);
    }
  });

  test('lose no pebble and bring back no old work, and in the end every pebble is there', () => {
    for (const state of states) {
      for (const year of times.slice(1)) {
        expect(spent(state, year)).toBeGreaterThan(spent(state, year - 0.5));
        expect(gone(state, year)).toBeGreaterThan(gone(state, year - 0.5));
        expect(found(state, year)).toBeLessThan(gone(state, year));
      }
      expect(spent(state, years.max)).toBe(outcome(state).lost);
      expect(spent(state, years.max - 0.5)).toBeLessThan(outcome(state).lost);
    }
  });

  test('pass in a run from the first to the last, in less than two and a half seconds with what is held', () => {
    expect([yearAt(0), yearAt(1), yearAt(1.4)]).toEqual([0, years.max, years.max]);
    expect(yearAt(0.5)).toBeLessThan(years.max / 2);
    expect(length).toBeLessThanOrEqual(2500);
  });
});

describe('the picture', () => {
  const moments = new Map(states.map((state) => [state, ways(state)]));
  const sitting = (state: State, year: number) =>
    caps(state, moments.get(state) ?? ways(state), year).filter(([, y]) => y === town.seat.y).length;

  test('seats no more on the bench than the model has in between, and at most a person and a half fewer', () => {
    for (const state of states) {
      const { peak, peakTime } = outcome(state);
      for (const year of [...times, peakTime]) {
        const many = sitting(state, year);
        // a last one who comes late stays a third of a year at least
        if (inBetween(state, year) > 0.5) expect(many).toBeLessThan(inBetween(state, year) + 0.52);
        expect(many).toBeGreaterThanOrEqual(year === years.max ? 0 : inBetween(state, year) - 1.5);
      }
      expect(sitting(state, peakTime)).toBeLessThanOrEqual(Math.round(peak));
    }
  });

  test('seats ten at the worst time, and six either way', () => {
    const worst = (state: State) => sitting(state, outcome(state).peakTime);
    expect([opening, trials.slower, trials.shorter].map(worst)).toEqual([10, 6, 6]);
    expect([0, years.max].map((year) => sitting(opening, year))).toEqual([0, 0]);
  });

  test('keeps all forty in sight, each at a place of its own once it has arrived', () => {
    for (const state of states) {
      const own = ways(state);
      for (const year of [0, 0.5, 3, 7.5, 21, 40]) {
        const standing = caps(state, own, year);
        expect(new Set(standing.map(String)).size).toBe(exposed);
        for (const [x, y] of [...standing, ...caps(state, own, year, true)]) {
          expect(x).toBeGreaterThan(8);
          expect(x).toBeLessThan(town.width - 8);
          expect(y).toBeGreaterThan(90);
          expect(y).toBeLessThan(town.bench.y);
        }
      }
    }
  });

  test('has nobody jump who is seen walking', () => {
    for (const state of [opening, trials.slower, trials.shorter]) {
      const own = ways(state);
      const span = 0.02;
      for (let year = 0; year < 30; year += span) {
        const [before, after] = [caps(state, own, year, true), caps(state, own, year + span, true)];
        const far = before.map(([x, y], one) => Math.hypot(x - (after[one]?.[0] ?? 0), y - (after[one]?.[1] ?? 0)));
        expect(Math.max(...far)).toBeLessThan(35);
      }
    }
  });

  test('opens a door half as wide for twice the years, and says of every edge how many years it is', () => {
    for (const door of Object.keys(ranges) as Setting[]) {
      const { min, max, step } = ranges[door];
      for (let value = min; value <= max; value += step) {
        expect(gap(door, 2 * value)).toBeCloseTo(gap(door, value) / 2, 9);
        expect(onGrid(ranges[door], yearsAt(door, edge(door, value)))).toBe(value);
        expect(doorAt(edge(door, value))).toBe(door);
        expect(gap(door, value)).toBeLessThanOrEqual(100);
      }
      expect(onGrid(ranges[door], yearsAt(door, town.hinges[door]))).toBe(max);
    }
    expect(doorAt(town.width / 2)).toBeUndefined();
  });

  test('has a jar for each way that is to be tried, and one for a town that is none of these', () => {
    const labels = (state: State, both = true) => jars(state, opening, both).map(({ label }) => label);
    for (const state of [opening, trials.slower, trials.shorter]) {
      expect(labels(state)).toEqual(['before', 'slower', 'shorter']);
      expect(jars(state, opening, true).filter((jar) => isOwn(jar, state))).toHaveLength(1);
    }
    expect(labels({ lasts: 6, between: 1.5 })).toEqual(['before', 'slower', 'shorter', 'now']);
    expect(labels(opening, false)).toEqual(['now']);
    expect(labels(trials.slower, false)).toEqual(['before', 'now']);
  });

  test('lays as many pebbles as it says, ten in a row', () => {
    /** The area under an outline, in pebbles. */
    const area = (d: string, side: number) => {
      const corners: [number, number][] = [[0, 0]];
      for (const [, way, at] of d.matchAll(/([VH])(-?\d+)/g)) {
        const [x, y] = corners.at(-1) as [number, number];
        corners.push(way === 'V' ? [x, Number(at)] : [Number(at), y]);
      }
      const turns = corners.map(([x, y], index) => {
        const [u, v] = corners[(index + 1) % corners.length] as [number, number];
        return x * v - u * y;
      });
      return Math.abs(turns.reduce((sum, each) => sum + each, 0)) / 2 / side ** 2;
    };
    for (const pebbles of [0, 1, 9, 10, 11, 40, 79, 80, 160]) expect(area(heap(pebbles, 7), 7)).toBe(pebbles);
  });
});

describe('the sentence', () => {
  test('says of every state what the model says', () => {
    for (const state of states) {
      const said = says(state);
      const { peak, peakTime, lost } = outcome(state);
      expect(said).not.toMatch(/\{|undefined|NaN|−|\s1 years|\s(?!1 )[\d.]+ year\b/);
      const numbers = /after ([\d.]+) years?, ([\d.]+) people are in between\. In all they spend ([\d.]+) years/.exec(
        said,
      );
      expect(Math.abs(Number(numbers?.[1]) - peakTime)).toBeLessThan(0.0501);
      expect(Math.abs(Number(numbers?.[2]) - peak)).toBeLessThan(0.0501);
      expect(Number(numbers?.[3])).toBeCloseTo(lost, 9);
      expect(said).toContain(`goes after ${state.lasts} year`);
      expect(said).toContain(`new work takes ${state.between} year`);
    }
  });

  test('leaves out the years spent before both doors were tried, and nothing else', () => {
    for (const state of states) {
      const lost = Number(outcome(state).lost.toFixed(6));
      expect(says(state)).toBe(`${describeState(state, text, 'en', false)} In all they spend ${lost} years there.`);
    }
  });

  test('reads well at the start', () => {
    expect(says(opening)).toBe(
      'In a town of 100 working people, 40 do work that goes after 4 years on average. The way to new work takes 2 years. At the worst time, after 2.8 years, 10 people are in between. In all they spend 80 years there.',
    );
  });
});

describe('guess, table, measures and grid', () => {
  test('every guess is answered, and one of them is right', () => {
    expect(came()).toBe('equal');
    for (const guess of guesses) {
      const said = answer(guess, opening, text, 'en');
      expect(said.includes('So it comes out')).toBe(guess === 'equal');
      expect(said).toContain('6.3 instead of 10 either way');
      expect(said).toContain('40 of them are spent in between, not 80');
    }
    expect(outcome(trials.slower).lost).toBe(outcome(opening).lost);
  });

  test('the table agrees with the model', () => {
    for (const state of states) {
      const { columns, rows } = table(state, text);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        expect(Math.abs(inBetween(state, Number(row[0])) - Number(row[1]))).toBeLessThan(0.0501);
        expect(Math.abs(spent(state, Number(row[0])) - Number(row[2]))).toBeLessThan(0.0501);
      }
    }
  });

  test('measures are the model’s, and what is typed falls on the grid', () => {
    for (const state of states) expect(Object.values(measure(state)).every(Number.isFinite)).toBe(true);
    for (const setting of Object.keys(ranges) as Setting[]) {
      for (const typed of [ranges[setting].min, 2.3, ranges[setting].max]) {
        const next = { ...opening, [setting]: onGrid(ranges[setting], typed) };
        expect(parse(format(next))).toEqual({ ...next, guess: undefined });
      }
    }
  });
});
