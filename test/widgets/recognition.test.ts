import { describe, expect, test } from 'vitest';
import text from '#text/en/widgets/recognition.json';
import { onGrid } from '#ui/grid.ts';
import { answer, came, counted } from '#widgets/recognition/answer.ts';
import { bill } from '#widgets/recognition/bill.ts';
import { describe as describeState } from '#widgets/recognition/describe.ts';
import { measure } from '#widgets/recognition/measure.ts';
import { parse } from '#widgets/recognition/read.ts';
import { agreements, inTheMiddle, middle, places, side } from '#widgets/recognition/ring.ts';
import { format, guesses, opening, ranges, type Setting, type State, ways, weeks } from '#widgets/recognition/state.ts';
import { table } from '#widgets/recognition/table.ts';

const counts = Array.from({ length: 19 }, (_, less) => less + 2);
const percents = Array.from({ length: 21 }, (_, step) => 5 * step);
/** Every state there is. */
const states: readonly State[] = ways.flatMap((way) =>
  counts.flatMap((countries) =>
    percents.flatMap((differs) => percents.map((check) => ({ way, countries, differs, check }))),
  ),
);
const says = (state: State) => describeState(state, text, 'en');

/** The weeks once more, country by country. */
function weeksOf({ way, countries, differs, check }: State): number {
  let sum = weeks;
  for (let country = 1; country < countries; country++) {
    const looked = (weeks * check) / 100;
    sum += way === 'alone' ? weeks : looked + ((weeks - looked) * differs) / 100;
  }
  return sum;
}

describe('the bill', () => {
  test('opens at 18 weeks instead of 50 and ten agreements', () => {
    expect(bill(opening)).toMatchObject({ alone: 50, total: 18, saved: 32, checked: 2, again: 0, agreements: 10 });
  });

  test('is what the countries spend one by one, in every state', () => {
    for (const state of states) {
      const { alone, total, saved, checked, again } = bill(state);
      expect(total).toBeCloseTo(weeksOf(state), 9);
      expect(alone).toBe(weeks * state.countries);
      expect(saved).toBeCloseTo(alone - total, 9);
      expect(weeks + (state.countries - 1) * (checked + again)).toBeCloseTo(total, 9);
      expect(checked + again).toBeLessThanOrEqual(weeks + 1e-9);
    }
  });

  test('saves nothing where everything differs, however light the check and however many countries', () => {
    for (const state of states.filter(({ differs }) => differs === 100)) expect(bill(state).saved).toBeCloseTo(0, 9);
  });

  test('saves in proportion to what is alike', () => {
    for (const state of states) {
      if (state.way === 'alone') continue;
      const alike = bill({ ...state, differs: 0 }).saved;
      expect(bill(state).saved).toBeCloseTo(alike * (1 - state.differs / 100), 9);
    }
  });
});

describe('the picture', () => {
  test('has a line for every agreement, and none twice', () => {
    for (const countries of counts) {
      for (const way of ways) {
        const lines = agreements(countries, way);
        expect(lines).toHaveLength(bill({ ...opening, countries, way }).agreements);
        expect(new Set(lines.map((line) => line.flat().join())).size).toBe(lines.length);
      }
    }
  });

  test('leaves whoever is there in their place as up to ten, and then up to twenty, come in, and adds their lines to the end', () => {
    for (const countries of counts.filter((count) => count >= 5 && count < 20)) {
      const more = places(countries + 1);
      expect(new Set(more.map(String)).size).toBe(countries + 1);
      expect(more.slice(0, countries)).toEqual(places(countries));
      for (const way of ['pairs', 'hub'] as const) {
        const [before, after] = [agreements(countries, way), agreements(countries + 1, way)];
        expect(after.slice(0, before.length)).toEqual(before);
        const [newest] = more.slice(-1);
        for (const [one] of after.slice(before.length)) expect(one).toEqual(newest);
      }
    }
  });

  test('has its hub clear of every square', () => {
    expect(inTheMiddle(middle[0] / 400, middle[1] / 400)).toBe(true);
    for (const countries of counts) {
      for (const [x, y] of places(countries)) expect(inTheMiddle(x / 400, y / 400)).toBe(false);
    }
  });

  test('keeps the squares apart and inside', () => {
    for (const countries of counts) {
      const all = places(countries);
      const wide = side(countries);
      for (const [x, y] of all) for (const at of [x, y]) expect(Math.abs(at - 200) + wide / 2).toBeLessThan(200);
      all.forEach(([x, y], index) => {
        for (const [otherX, otherY] of all.slice(index + 1)) {
          expect(Math.max(Math.abs(x - otherX), Math.abs(y - otherY))).toBeGreaterThanOrEqual(wide);
        }
      });
    }
  });
});

describe('the sentence', () => {
  test('tells neither weeks in all nor agreements before they are tried', () => {
    for (const state of states.filter(({ way }) => way !== 'alone')) {
      const said = describeState(state, text, 'en', false);
      expect(said).not.toMatch(/\{|undefined|That is|agreement/);
      expect(says(state).startsWith(said)).toBe(true);
    }
  });

  test('says of every state what the model says', () => {
    for (const state of states) {
      const said = says(state);
      const { alone, total, saved, checked, again, agreements: agreed } = bill(state);
      expect(said).not.toMatch(/\{|undefined|NaN|−/);
      if (state.way === 'alone') {
        expect(said).toContain(`each of ${state.countries} countries, 10 weeks each and ${alone} in all`);
        continue;
      }
      const near = (pattern: RegExp, value: number) =>
        expect(Math.abs(Number(pattern.exec(said)?.[1]) - value)).toBeLessThan(0.00501);
      near(/spends? ([\d.]+)(?: each)? on a check/, checked);
      if (/testing again/.test(said)) near(/and ([\d.]+) on testing again/, again);
      expect(/testing again/.test(said)).toBe(again > 1e-9);
      near(/That is ([\d.]+) weeks/, total);
      expect(/as many as if each tested alone/.test(said)).toBe(saved < 1e-9);
      if (saved > 1e-9) near(/instead of ([\d.]+)\./, alone);
      expect(said).toContain(`takes ${agreed} agreement`);
      expect(said).toContain(state.countries === 2 ? 'The other spends' : `The other ${state.countries - 1} spend `);
      expect(said).not.toMatch(/\b1 agreements|\b(?!1 )\d+ agreement[ .]/);
    }
  });

  test('reads well at the start', () => {
    expect(says(opening)).toBe(
      'A system is tested in full in one country, 10 weeks. The other 4 spend 2 each on a check. That is 18 weeks instead of 50. For each country’s tests to count in all the others it takes 10 agreements, one for each pair.',
    );
  });
});

describe('guess, table, measures and grid', () => {
  test('every guess is answered, and one of them is right', () => {
    expect(came(opening)).toBe('web');
    expect(counted(opening)).toEqual({ before: 10, after: 45 });
    for (const guess of guesses) {
      const said = answer(guess, opening, text, 'en');
      expect(said.includes('So it comes out')).toBe(guess === 'web');
      expect(said).toContain('45 instead of 10.');
    }
  });

  test('the table has this state in it, and agrees with the model', () => {
    for (const state of states) {
      const { columns, rows } = table(state, text);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      const own = rows.find(([differs]) => differs === state.differs) as number[];
      expect(own[1]).toBe(bill(state).alone);
      expect(Math.abs(Number(own[2]) - weeksOf({ ...state, way: 'hub' }))).toBeLessThan(0.00501);
    }
  });

  test('measures are finite or words, and what is typed falls on the grid', () => {
    for (const state of states.filter((_, index) => index % 7 === 0)) {
      for (const value of Object.values(measure(state)))
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
    }
    for (const setting of Object.keys(ranges) as Setting[]) {
      for (const typed of [ranges[setting].min, 7.3, ranges[setting].max]) {
        const next = { ...opening, [setting]: onGrid(ranges[setting], typed) };
        expect(parse(format(next))).toEqual({ ...next, guess: undefined });
      }
    }
  });
});
