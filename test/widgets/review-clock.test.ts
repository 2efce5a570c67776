import { describe, expect, test } from 'vitest';
import text from '#text/en/widgets/review-clock.json';
import { onGrid } from '#ui/grid.ts';
import { answer, came } from '#widgets/review-clock/answer.ts';
import { corner } from '#widgets/review-clock/corner.ts';
import { describe as describeState } from '#widgets/review-clock/describe.ts';
import { measure } from '#widgets/review-clock/measure.ts';
import { outcome } from '#widgets/review-clock/outcome.ts';
import { parse } from '#widgets/review-clock/read.ts';
import { rhythm } from '#widgets/review-clock/rhythm.ts';
import { type Point, waits } from '#widgets/review-clock/shape.ts';
import { monthAt, pointsAt, stair } from '#widgets/review-clock/stair.ts';
import {
  format,
  growth,
  guesses,
  opening,
  passing,
  ranges,
  type State,
  trial,
  years,
} from '#widgets/review-clock/state.ts';
import { table } from '#widgets/review-clock/table.ts';

/** Every state there is. */
const states: readonly State[] = Array.from({ length: 16 }, (_, less) => less + 1).flatMap((reviews) =>
  Array.from({ length: 9 }, (_, half) => ({ reviews, margin: half / 2 })),
);
const says = (state: State) => describeState(state, text, 'en');
const area = (corners: readonly Point[]) =>
  Math.abs(
    corners.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % corners.length] as Point;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;
const summed = (state: State, part: 'exposed' | 'slack') =>
  waits(state).reduce((sum, wait) => sum + area(wait[part]), 0);

/** Exposure and slack once more, by adding up thin slices of time. */
function sliced({ reviews, margin }: State) {
  const slices = 20_000;
  let [above, below, highest] = [0, 0, 0];
  for (let slice = 0; slice < slices; slice++) {
    const time = ((slice + 0.5) * years) / slices;
    const reviewed = (Math.floor((time * reviews) / years) * years) / reviews;
    const gap = growth * time - (growth * reviewed + margin);
    above += (Math.max(0, gap) * years) / slices;
    below += (Math.max(0, -gap) * years) / slices;
    highest = Math.max(highest, gap);
  }
  return { above, below, highest };
}

describe('four years of reviews', () => {
  test('open at 4.5 and 0.5, and twice the reviews leave two ninths', () => {
    expect(outcome(opening)).toMatchObject({ exposure: 4.5, slack: 0.5, peakGap: 3 });
    expect(outcome({ ...opening, reviews: trial })).toMatchObject({ exposure: 1, slack: 1, peakGap: 1 });
    expect(outcome({ ...opening, margin: 2 })).toMatchObject({ exposure: 2, slack: 2 });
  });

  test.each(states)('come to the same, slice by slice: $reviews reviews, $margin', (state) => {
    const { above, below, highest } = sliced(state);
    expect(outcome(state).exposure).toBeCloseTo(above, 2);
    expect(outcome(state).slack).toBeCloseTo(below, 2);
    expect(outcome(state).peakGap - highest).toBeLessThan(0.01);
  });

  test('expose less with every further review and with every more room, until nothing is', () => {
    for (const state of states) {
      const { exposure } = outcome(state);
      for (const more of [
        { ...state, reviews: state.reviews + 1 },
        { ...state, margin: state.margin + 0.5 },
      ]) {
        if (exposure > 0) expect(outcome(more).exposure).toBeLessThan(exposure);
        else expect(outcome(more).exposure).toBe(0);
      }
    }
  });

  test('with any room, twice as many leave less than half', () => {
    for (const state of states) {
      const { exposure } = outcome(state);
      const after = outcome({ ...state, reviews: 2 * state.reviews }).exposure;
      if (state.margin === 0) expect(after).toBeCloseTo(exposure / 2, 12);
      else if (exposure > 0) expect(after).toBeLessThan(exposure / 2);
    }
  });
});

describe('the picture', () => {
  test('shows areas as large as the model’s, and never both in one place', () => {
    for (const state of states) {
      const { exposure, slack } = outcome(state);
      expect(summed(state, 'exposed')).toBeCloseTo(exposure, 9);
      expect(summed(state, 'slack')).toBeCloseTo(slack, 9);
      expect(waits(state)).toHaveLength(state.reviews);
      for (const { rule, exposed, slack: loose } of waits(state)) {
        const [[from, level], [to]] = rule;
        expect(to - from).toBeCloseTo(years / state.reviews, 12);
        expect(level).toBeCloseTo(growth * from + state.margin, 12);
        for (const [year, points] of exposed) expect(points).toBeLessThanOrEqual(growth * year + 1e-9);
        for (const [year, points] of exposed) expect([year, points >= level - 1e-9]).toEqual([year, true]);
        for (const [, points] of loose) expect(points).toBeLessThanOrEqual(level + 1e-9);
      }
    }
  });

  test('stays inside the grid', () => {
    for (const state of states) {
      for (const { rule } of waits(state)) for (const [, points] of rule) expect(points).toBeLessThanOrEqual(20);
    }
  });
});

describe('a corner, then and now', () => {
  const parts = (state: Partial<State>) => corner(opening, { ...opening, ...state });

  test('is a ninth with twice as many reviews, and four ninths with twice the room', () => {
    expect(parts({ reviews: 8 })).toEqual({ parts: 3, left: 1 });
    expect(parts({ margin: 2 })).toEqual({ parts: 3, left: 2 });
    expect(parts({})).toBeUndefined();
    expect(parts({ reviews: 3 })).toBeUndefined();
    expect(parts({ reviews: 16 })).toBeUndefined();
  });

  test('without room, halves twice: half as wide, and half as high', () => {
    const bare = { reviews: 4, margin: 0 };
    expect(corner(bare, { ...bare, reviews: 8 })).toEqual({ parts: 2, left: 1 });
  });

  test('is as large as the model has it, for every start and every state', () => {
    for (const start of [opening, { reviews: 4, margin: 0 }, { reviews: 1, margin: 2.5 }]) {
      const each = (state: State) => outcome(state).exposure / state.reviews;
      for (const state of states) {
        const now = corner(start, state);
        if (now) expect((now.left / now.parts) ** 2).toBeCloseTo(each(state) / each(start), 9);
        else expect(each(state) === 0 || each(state) >= each(start) - 1e-12).toBe(true);
      }
    }
  });
});

describe('a finger on the picture', () => {
  test('in the middle of any year sets a review every half-year, and on that review takes it away', () => {
    for (const month of [6, 18, 30, 42]) {
      for (const off of [-1.9, 0, 1.9]) expect(rhythm(month + off, 4)).toBe(trial);
    }
    expect(rhythm(6, 8)).toBe(4);
    expect(rhythm(12, 4)).toBe(2);
    expect(rhythm(0, 4)).toBe(4);
    expect(rhythm(48, 4)).toBe(4);
  });

  test('elsewhere sets the next review for that month, and the others as far apart', () => {
    expect(rhythm(9, 4)).toBe(5);
    expect(rhythm(10, 1)).toBe(5);
    for (let reviews = 1; reviews <= 16; reviews++) {
      for (let month = 0; month <= 48; month += 0.25) {
        const next = rhythm(month, reviews);
        expect(Number.isInteger(next) && next >= 1 && next <= 16).toBe(true);
      }
    }
  });

  test('finds every month and every height where they are drawn', () => {
    for (let month = 0; month <= 48; month++) {
      const x = (stair.year * month) / 12;
      expect(monthAt((x - stair.left) / stair.width)).toBeCloseTo(month, 9);
    }
    expect([monthAt(0), monthAt(1)]).toEqual([0, 48]);
    for (let points = 0; points <= 20; points++) {
      const y = stair.ground - stair.point * points;
      expect(pointsAt((y - stair.top) / stair.height)).toBeCloseTo(points, 9);
      expect(y).toBeGreaterThan(stair.top);
    }
  });

  test('waits no longer than two and a half seconds for what comes of it', () => {
    expect(700 + passing).toBeLessThanOrEqual(2500);
  });
});

describe('the sentence', () => {
  test('tells nothing of what is exposed before the years have passed', () => {
    for (const state of states) {
      const said = describeState(state, text, 'en', false);
      expect(said).not.toMatch(/\{|undefined|exposure|slack|By the end|never/);
      expect(says(state).startsWith(said)).toBe(true);
    }
  });

  test('says of every state what the model says', () => {
    for (const state of states) {
      const said = says(state);
      const { exposure, slack, peakGap } = outcome(state);
      expect(said).not.toMatch(/\{|undefined|NaN|−/);
      const [, hatched, dotted] = /exposure is ([\d.]+) and slack ([\d.]+), in boxes\.$/.exec(said) ?? [];
      expect(Math.abs(Number(hatched) - exposure)).toBeLessThan(0.00501);
      expect(Math.abs(Number(dotted) - slack)).toBeLessThan(0.00501);
      expect(/never gets above/.test(said)).toBe(exposure === 0);
      const gap = /capability is ([\d.]+) points? above the rule/.exec(said);
      if (gap) expect(Math.abs(Number(gap[1]) - peakGap)).toBeLessThan(0.00501);
      expect(gap === null).toBe(peakGap === 0);
      expect(/is set once/.test(said)).toBe(state.reviews === 1);
      if (state.reviews > 1) expect(said).toContain(`is set ${state.reviews} times`);
      expect(said).toContain(state.margin === 0 ? 'level with capability' : `${state.margin} point`);
      expect(said).not.toMatch(/(^|\s)1 points|\s(?!1 )[\d.]+ point\b/);
    }
  });

  test('reads well at the start', () => {
    expect(says(opening)).toBe(
      'In four years the rule is set 4 times, 1 point above capability. By the end of each wait capability is 3 points above the rule. Added up, exposure is 4.5 and slack 0.5, in boxes.',
    );
  });
});

describe('guess, table, measures and grid', () => {
  test('every guess is answered, and one of them is right', () => {
    expect(came(opening)).toBe('less');
    for (const guess of guesses) {
      const said = answer(guess, opening, text, 'en');
      expect(said.includes('So it comes out')).toBe(guess === 'less');
      expect(said).toContain('1 of 4.5 boxes');
      expect(said).not.toMatch(/\{|undefined/);
    }
  });

  test('the guess is named for where the share falls', () => {
    for (const state of states) {
      const { exposure } = outcome(state);
      if (exposure === 0) continue;
      const left = outcome({ ...state, reviews: trial }).exposure / exposure;
      if (came(state) === 'less') expect(left).toBeLessThan(0.25);
      if (came(state) === 'third') expect(Math.abs(left - 1 / 3)).toBeLessThanOrEqual(0.0834);
    }
  });

  test('the table has this state in it, and agrees with the model', () => {
    for (const state of states) {
      const { columns, rows } = table(state, text);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      const own = rows.find(([reviews]) => reviews === state.reviews) as number[];
      expect(Math.abs(Number(own[2]) - outcome(state).exposure)).toBeLessThan(0.00501);
      expect(Math.abs(Number(own[3]) - outcome(state).slack)).toBeLessThan(0.00501);
    }
  });

  test('measures are the model’s, and what is typed falls on the grid', () => {
    for (const state of states) expect(Object.values(measure(state)).every(Number.isFinite)).toBe(true);
    for (const setting of ['reviews', 'margin'] as const) {
      for (const typed of [ranges[setting].min, 1.26, 3.3, ranges[setting].max]) {
        const next = { ...opening, [setting]: onGrid(ranges[setting], typed) };
        expect(parse(format(next))).toEqual({ ...next, guess: undefined });
      }
    }
  });
});
