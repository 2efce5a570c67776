import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import text from '#text/en/widgets/inspection.json';
import { onGrid } from '#ui/grid.ts';
import { answer, came, tried } from '#widgets/inspection/answer.ts';
import { calendar } from '#widgets/inspection/calendar.ts';
import { enough, hundredDays, moved } from '#widgets/inspection/days.ts';
import { deeds } from '#widgets/inspection/deeds.ts';
import { describe as describeState, standing } from '#widgets/inspection/describe.ts';
import { doorSays } from '#widgets/inspection/doors.ts';
import { bareHooks, hooks } from '#widgets/inspection/hooks.ts';
import { measure } from '#widgets/inspection/measure.ts';
import { parse } from '#widgets/inspection/read.ts';
import { asBefore, holdsOf } from '#widgets/inspection/staging.ts';
import {
  apart,
  format,
  guesses,
  ranges,
  type Setting,
  type State,
  scenes,
  stakes,
  starts,
  trial,
} from '#widgets/inspection/state.ts';
import { table } from '#widgets/inspection/table.ts';

const on = (setting: Setting) => {
  const { min, max, step } = ranges[setting];
  return fc
    .integer({ min: 0, max: Math.round((max - min) / step) })
    .map((steps) => onGrid(ranges[setting], min + steps * step));
};
/** Any state that the sliders reach, and those that a link can open between their steps. */
const states: fc.Arbitrary<State> = fc
  .record({
    scene: fc.constantFrom(...scenes),
    fine: on('fine'),
    found: fc.integer({ min: ranges.found.min, max: ranges.found.max }),
    alarms: fc.oneof(fc.constant(0), on('alarms')),
    cost: on('cost'),
    promised: fc.option(on('promised'), { nil: undefined }),
  })
  .map((state) => ({ ...state, alarms: Math.min(state.alarms, state.found - apart) }));
const every = (check: (state: State) => void, numRuns = 5000) =>
  fc.assert(
    fc.property(states, (state) => void check(state)),
    { numRuns },
  );
const says = (state: State) => describeState(state, text, 'en');

/** What a day pays the lab and the inspector at chances v of skipping and y of a visit, written out here once more. */
const lab = ({ fine, found, alarms }: State, v: number, y: number) =>
  v * (stakes.g - (y * found * fine) / 100) - ((1 - v) * y * alarms * fine) / 100;
const you = ({ found, cost }: State, v: number, y: number) => -y * cost - v * (1 - (y * found) / 100) * stakes.h;
const shares = (state: State) => {
  const { skips, comes } = hundredDays(state);
  return { v: skips / 100, y: comes / 100 };
};
const others = [0, 0.05, 0.2, 0.5, 0.8, 1];

describe('a hundred days', () => {
  test('open at 20 and 20, and twice the fine halves the visits and leaves the skipping', () => {
    expect(hundredDays(starts.fine)).toMatchObject({ skips: 20, comes: 20, falselyFined: 0 });
    expect(hundredDays(starts.fine).fined).toBeCloseTo(2, 9);
    expect(hundredDays(starts.fine).costs).toBeCloseTo(200, 9);
    expect(hundredDays(tried(starts.fine))).toMatchObject({ skips: 20, comes: 10 });
    expect(hundredDays(tried(starts.promise))).toMatchObject({ skips: 0, comes: 25, fined: 0, costs: 25 });
  });

  test('leave nobody who guesses a better habit, and the lab none against a promise', () => {
    every((state) => {
      const { v, y } = shares(state);
      for (const other of others) {
        expect(lab(state, other, y)).toBeLessThanOrEqual(lab(state, v, y) + 1e-9);
        if (state.promised === undefined) expect(you(state, v, other)).toBeLessThanOrEqual(you(state, v, y) + 1e-9);
      }
      expect(hundredDays(state).costs).toBeCloseTo(-100 * you(state, v, y), 7);
    });
  });

  test('no fine that leaves both guessing changes the skipping', () => {
    every((state) => {
      const raised = { ...state, fine: 2 * state.fine };
      if (standing(state) !== 'guessing') return;
      expect(hundredDays(raised).skips).toBe(hundredDays(state).skips);
      expect(hundredDays(raised).comes).toBeCloseTo(hundredDays(state).comes / 2, 9);
    });
  });

  test('keep what a visit finds and false alarms apart, whatever is moved', () => {
    every((state) => {
      for (const setting of Object.keys(ranges) as Setting[]) {
        for (const value of [ranges[setting].min, ranges[setting].max, -1, 1e6, 37.26]) {
          const next = moved(state, setting, value);
          expect(next.alarms).toBeLessThanOrEqual(next.found - apart);
          expect(next.alarms).toBeGreaterThanOrEqual(0);
          expect(parse(format(next))).toEqual(next);
        }
      }
    }, 500);
  });
});

describe('the sentence', () => {
  test('has no gap, in any state', () => {
    every((state) => expect(says(state)).not.toMatch(/\{|undefined|NaN|Infinity|−/));
  });

  test('names the days that the model gives', () => {
    every((state) => {
      const { skips, comes } = hundredDays(state);
      const said = says(state);
      const near = (pattern: RegExp, value: number) => {
        const found = pattern.exec(said);
        if (found) expect(Math.abs(Number(found[1]) - value)).toBeLessThan(0.0501);
        return found !== null;
      };
      if (standing(state) === 'guessing') {
        expect(near(/skips its tests on ([\d.]+) of 100/, skips)).toBe(true);
        expect(near(/you come on (\d[\d.]*)\./, comes)).toBe(true);
        expect(skips).toBeGreaterThan(0);
        expect(skips).toBeLessThan(100);
      } else {
        expect(skips === 100).toBe(/skips (its tests )?on all 100|skips its tests on all 100/.test(said));
        expect(skips === 0).toBe(/it tests on all 100 days|lets it test/.test(said));
        if (state.promised !== undefined && state.promised > 0)
          expect(near(/come on ([\d.]+) of 100 days, as promised/, comes)).toBe(true);
        if (/you stay at home/i.test(said)) expect(comes).toBe(0);
        if (/you come on all 100/.test(said)) expect(comes).toBe(100);
      }
    });
  });

  test('gives the reason that holds', () => {
    every((state) => {
      const { found, cost, fine, alarms, promised } = state;
      const y = (promised ?? 0) / 100;
      const added = (y * (found - alarms) * fine) / 100;
      const daily = ((found - alarms) * fine) / 100;
      const said = says(state);
      if (/save you no more than it costs/.test(said))
        expect((found / 100) * stakes.h).toBeLessThanOrEqual(cost + 1e-9);
      if (/Even a visit every day/.test(said)) expect(daily).toBeLessThanOrEqual(stakes.g + 1e-9);
      else if (promised !== undefined) {
        const gains = standing(state) === 'tooFew' || standing(state) === 'never';
        if (gains) expect(added).toBeLessThan(stakes.g);
        if (standing(state) === 'deterred') expect(added).toBeGreaterThan(stakes.g);
        if (standing(state) === 'even') {
          expect(added).toBeCloseTo(stakes.g, 9);
          expect(hundredDays({ ...state, promised: promised - 1 }).skips).toBe(100);
        }
      }
    });
  });

  test('names enough days and not many too many', () => {
    every((state) => {
      const named = /promise ([\d.]+)( days)?\.|It takes ([\d.]+) to/.exec(says(state));
      if (!named) return;
      const days = Number(named[1] ?? named[3]);
      expect(days).toBeGreaterThanOrEqual(enough(state) - 1e-9);
      expect(days).toBeLessThan(enough(state) + 0.1 + 1e-9);
      expect(days > (state.promised as number)).toBe(hundredDays(state).skips === 100);
    });
  });

  test('tells of fines, right and wrong, from a tenth of a day on and only then', () => {
    every((state) => {
      const { fined, falselyFined } = hundredDays(state);
      const said = says(state);
      expect(/it is caught and fined/.test(said)).toBe(Math.round(10 * fined + 1e-9) > 0);
      expect(/although it did test/.test(said)).toBe(Math.round(10 * falselyFined + 1e-9) > 0);
      expect(said).not.toMatch(/On 0 days|On 1 days/);
      expect(/Every time it is caught/.test(said)).toBe(fined > 99.999);
    });
  });
});

describe('the picture', () => {
  test('shows the model’s days, rounded, and meetings about as often as chance has them', () => {
    every((state) => {
      const { skips, comes } = hundredDays(state);
      const all = calendar(state);
      const count = (check: (day: (typeof all)[number]) => boolean) => all.filter(check).length;
      expect(new Set(all.map(({ place }) => place)).size).toBe(100);
      expect(count((day) => day.skips)).toBe(Math.round(skips));
      expect(count((day) => day.comes)).toBe(Math.round(comes));
      const met = count((day) => day.skips && day.comes);
      expect(Math.abs(met - (Math.round(skips) * Math.round(comes)) / 100)).toBeLessThan(1.6);
      expect(count((day) => day.fined && !day.comes)).toBe(0);
      expect(count((day) => day.fined && day.skips)).toBe(Math.round((met * state.found) / 100));
    }, 1000);
  });

  test('moves no square when the fine rises, and only takes rings away', () => {
    const of = (state: State, what: 'skips' | 'comes') =>
      calendar(state).flatMap((day) => (day[what] ? [day.place] : []));
    const [before, after] = [starts.fine, tried(starts.fine)];
    expect(of(after, 'skips')).toEqual(of(before, 'skips'));
    expect(of(before, 'comes')).toEqual(expect.arrayContaining(of(after, 'comes')));
    expect(calendar(before).filter((day) => day.fined && day.skips)).toHaveLength(2);
  });
});

describe('guess, table and measures', () => {
  test('every guess is answered, and one of them is right', () => {
    for (const scene of scenes) {
      const start = starts[scene];
      expect(guesses[scene]).toContain(came(start));
      for (const guess of guesses[scene]) {
        const said = answer(guess, start, text, 'en');
        expect(said.includes('So it comes out.')).toBe(guess === came(start));
        expect(said).not.toMatch(/\{|undefined|NaN/);
      }
    }
    expect([came(starts.fine), came(starts.promise)]).toEqual(['same', 'none']);
    expect(answer('half', starts.fine, text, 'en')).toContain(
      'While a visit costs you 1, Ember skips on 20 days at a fine of 20, as at 10. You come on 10 instead of 20.',
    );
    expect(trial.promised).toBeGreaterThan(enough(starts.promise));
  });

  test('the table has this state in it, and agrees with the model', () => {
    every((state) => {
      const { columns, rows } = table(state, text);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      const name = state.promised ?? (state.scene === 'promise' ? text.table.none : state.fine);
      const own = rows.find(([value]) => value === name) as number[];
      const { skips, comes } = hundredDays(state);
      expect(own[1]).toBeCloseTo(skips, 0);
      expect(own[2]).toBeCloseTo(comes, 0);
      const heads = rows.flatMap(([value]) => (typeof value === 'number' ? [value] : []));
      expect(heads).toEqual(heads.toSorted((x, y) => x - y));
      expect(rows.length - heads.length).toBe(state.promised === undefined && state.scene === 'fine' ? 0 : 1);
      expect(JSON.stringify(rows)).not.toMatch(/null|NaN/);
    }, 1000);
  });

  test('measures are finite or words', () => {
    every((state) => {
      for (const value of Object.values(measure(state))) {
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
      }
    }, 1000);
  });
});

describe('before the reader has tried', () => {
  const until = (state: State) => describeState(state, text, 'en', false);

  test('another fine is named, and nothing that comes of it', () => {
    for (let fine = ranges.fine.min; fine <= ranges.fine.max; fine++) {
      if (fine !== starts.fine.fine) expect(until({ ...starts.fine, fine })).toBe(`The fine is ${fine}.`);
    }
    expect(until(starts.fine)).toContain('skips its tests on 20 of 100 days, and you come on 20.');
  });

  test('no state says what all of it costs, nor how many days would do', () => {
    every(
      (state) => expect(until(state)).not.toMatch(/cost you|It takes|have to promise|One day fewer|the same to/),
      2000,
    );
  });

  test('a promise is tried once both sides of its edge were seen, wherever the edge lies', () => {
    const met = (state: State) => deeds.map((deed) => deed(state));
    expect(met({ ...starts.fine, fine: 19 })).toEqual([false, true]);
    expect(met({ ...starts.fine, fine: 20 })).toEqual([true, true]);
    expect(met(starts.promise)).toEqual([false, false]);
    for (const [promised, kept] of [
      [25, true],
      [20, true],
      [19, false],
      [0, false],
    ] as const)
      expect(met({ ...starts.promise, promised })).toEqual([kept, !kept]);
    every((state) => {
      if (state.scene !== 'promise' || state.promised === undefined) return;
      const kept = standing(state) === 'even' || standing(state) === 'deterred';
      expect(met(state)).toEqual([kept, !kept]);
    }, 2000);
  });
});

describe('what is staged', () => {
  test('of a larger fine: first a hundred doors tested and the cars as before, for nothing', () => {
    every((state) => {
      const before = { ...state, scene: 'fine' as const, promised: undefined };
      const after = { ...before, fine: 2 * before.fine };
      if (standing(before) !== 'guessing') return;
      expect(holdsOf(before, after)?.[0]).toBe(700);
      const thought = hundredDays(asBefore(before, after));
      expect([thought.skips, thought.fined]).toEqual([0, 0]);
      expect(thought.comes).toBeCloseTo(hundredDays(before).comes, 9);
      expect(holdsOf(after, before)).toBeUndefined();
    }, 2000);
  });

  test('of a promise: a beat as it is made, half a second of nothing and a sweep where all is skipped, and else nothing', () => {
    const kept = (promised?: number): State => ({ ...starts.promise, promised });
    expect(holdsOf(kept(), kept(25))).toEqual([700]);
    expect(holdsOf(kept(25), kept(20))).toBeUndefined();
    const [still, ...sweep] = holdsOf(kept(20), kept(19)) ?? [];
    expect([still, sweep.length]).toEqual([500, 9]);
    expect(holdsOf(kept(19), kept(18))).toBeUndefined();
    expect(holdsOf(kept(19), kept(20))).toBeUndefined();
    expect(holdsOf(kept(25), kept())).toBeUndefined();
  });

  test('lasts no longer than two and a half seconds', () => {
    every((state) => {
      for (const promised of [undefined, 0, 19, 25, 100]) {
        const holds = holdsOf(state, { ...state, promised }) ?? [];
        expect(holds.reduce((sum, hold) => sum + hold, 0)).toBeLessThanOrEqual(2500);
      }
    }, 1000);
  });

  test('keys: those the reader took stay off, as many are bare as are missing, and none beyond the board', () => {
    expect(bareHooks([], hooks)).toEqual([]);
    expect(bareHooks([7], hooks - 1)).toEqual([7]);
    expect(bareHooks([7], hooks - 3)).toEqual([7, 24, 23]);
    expect(bareHooks([7, 3], hooks - 1)).toEqual([7]);
    expect(bareHooks([7], 60)).toEqual([]);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: hooks - 1 })),
        fc.integer({ min: 0, max: 100 }),
        (off, keys) => {
          const bare = bareHooks(off, keys);
          expect(new Set(bare).size).toBe(bare.length);
          expect(bare).toHaveLength(Math.max(0, hooks - keys));
        },
      ),
    );
  });

  test('a door says what the picture shows there', () => {
    every((state) => {
      for (const { place, skips, comes, fined } of calendar(state)) {
        const said = doorSays(state, place, text, String(place + 1));
        expect(said.startsWith(`Day ${place + 1}: Ember ${skips ? 'skipped' : 'tested'}.`)).toBe(true);
        expect(said.includes('You came.')).toBe(comes);
        expect(said.includes('It was fined')).toBe(fined);
        expect(said.includes('for nothing')).toBe(fined && !skips);
      }
    }, 30);
  });

  test('who guessed fewer is told that none is fewer still', () => {
    expect(answer('fewer', starts.promise, text, 'en')).toContain(
      'You guessed fewer than before. It is fewer still: none. With 25 days promised, at a fine of 10, Ember skips on 0 days',
    );
    expect(answer('all', starts.promise, text, 'en')).toContain('You guessed all hundred. It is none.');
  });
});
