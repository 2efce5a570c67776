import { describe, expect, test } from 'vitest';
import text from '#text/en/widgets/adaptation.json';
import { onGrid } from '#ui/grid.ts';
import { answer, came } from '#widgets/adaptation/answer.ts';
import { describe as describeState } from '#widgets/adaptation/describe.ts';
import { measure } from '#widgets/adaptation/measure.ts';
import { inBetween, outcome } from '#widgets/adaptation/outcome.ts';
import { parse } from '#widgets/adaptation/read.ts';
import {
  exposed,
  format,
  guesses,
  opening,
  ranges,
  type Setting,
  type State,
  trials,
} from '#widgets/adaptation/state.ts';
import { table } from '#widgets/adaptation/table.ts';

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
