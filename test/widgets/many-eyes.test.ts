import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import text from '#text/en/widgets/many-eyes.json';
import { onGrid } from '#ui/grid.ts';
import { answer, came, tried } from '#widgets/many-eyes/answer.ts';
import { describe as describeState } from '#widgets/many-eyes/describe.ts';
import { measure } from '#widgets/many-eyes/measure.ts';
import { needed, panel } from '#widgets/many-eyes/panel.ts';
import { parse } from '#widgets/many-eyes/read.ts';
import {
  eyes,
  height,
  hinge,
  newlyFlagged,
  type Place,
  picture,
  safeRoom,
  shadow,
  spotAt,
  unsafeRoom,
  width,
} from '#widgets/many-eyes/room.ts';
import { shown } from '#widgets/many-eyes/shown.ts';
import {
  format,
  type Guess,
  guesses,
  ranges,
  rules,
  type Setting,
  type State,
  scenes,
  starts,
} from '#widgets/many-eyes/state.ts';
import { status } from '#widgets/many-eyes/status.ts';
import { table } from '#widgets/many-eyes/table.ts';

const on = (setting: Setting) => {
  const { min, max } = ranges[setting];
  return fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max }));
};
/** Any state that a link can open, those of the sliders among them. */
const states: fc.Arbitrary<State> = fc.record({
  scene: fc.constantFrom(...scenes),
  evaluators: on('evaluators'),
  blind: on('blind'),
  found: on('found'),
  alarms: on('alarms'),
  trained: fc.oneof(fc.constant(0), on('trained')),
  rule: fc.constantFrom(...rules),
  own: fc.boolean(),
});
const every = (check: (state: State) => void, numRuns = 5000) =>
  fc.assert(
    fc.property(states, (state) => void check(state)),
    { numRuns },
  );
const says = (state: State) => describeState(state, text, 'en');
const settings = Object.keys(ranges) as Setting[];

/** The chance of so many flags or more, written out here once more: every evaluator in turn raises one or does not. */
function atLeast(flags: number, evaluators: number, chance: number): number {
  let raised = [1];
  for (let turn = 0; turn < evaluators; turn++) {
    raised = [...raised, 0].map((mass, count) => mass * (1 - chance) + (raised[count - 1] ?? 0) * chance);
  }
  return raised.slice(flags).reduce((sum, mass) => sum + mass, 0);
}
const worked = (state: State) => {
  const d = (state.found / 100) * (1 - state.trained / 100);
  const flags = { any: 1, majority: Math.floor(state.evaluators / 2 + 1), all: state.evaluators }[state.rule];
  const sight = 1 - state.blind / 100;
  return {
    caught: state.own
      ? 100 * atLeast(flags, state.evaluators, d * sight)
      : 100 * sight * atLeast(flags, state.evaluators, d),
    stopped: 100 * atLeast(flags, state.evaluators, state.alarms / 100),
  };
};

describe('a hundred unsafe and a hundred safe systems', () => {
  test('open with 40 stopped; ten with one test let 20.1 through, ten with tests of their own 0.6', () => {
    expect(panel(starts.eyes)).toMatchObject({ caught: 40, through: 60, hidden: 20, stopped: 0 });
    expect(panel(tried(starts.eyes)).through).toBeCloseTo(20.078, 3);
    expect(panel({ ...tried(starts.eyes), own: true }).through).toBeCloseTo(0.605, 3);
    expect(panel(starts.rule).stopped).toBeCloseTo(10, 9);
    expect(panel(tried(starts.rule)).stopped).toBeCloseTo(65.132, 3);
  });

  test('fare as a sum over all flags says', () => {
    every((state) => {
      const { caught, through, stopped } = panel(state);
      expect(caught).toBeCloseTo(worked(state).caught, 7);
      expect(stopped).toBeCloseTo(worked(state).stopped, 7);
      expect(caught + through).toBeCloseTo(100, 9);
      expect(needed(state)).toBe(
        [...Array(21).keys()].find((flags) =>
          state.rule === 'any'
            ? flags > 0
            : state.rule === 'all'
              ? flags === state.evaluators
              : flags > state.evaluators / 2,
        ),
      );
    }, 2000);
  });

  test('never get below the blind spot, whoever joins and whatever the rule', () => {
    every((state) => {
      expect(panel(state).through).toBeGreaterThanOrEqual(panel(state).hidden - 1e-9);
    });
  });

  test('with one flag enough, one more evaluator lets no more unsafe ones through and stops no fewer safe ones', () => {
    every((state) => {
      const any = { ...state, rule: 'any' as const };
      const more = panel({ ...any, evaluators: any.evaluators + 1 });
      expect(more.through).toBeLessThanOrEqual(panel(any).through + 1e-9);
      expect(more.stopped).toBeGreaterThanOrEqual(panel(any).stopped - 1e-9);
    }, 1000);
  });

  test('a test of one’s own is no better alone, and never worse together where one flag is enough', () => {
    every((state) => {
      const alone = { ...state, evaluators: 1 };
      expect(panel({ ...alone, own: true }).caught).toBeCloseTo(panel({ ...alone, own: false }).caught, 9);
      const any = { ...state, rule: 'any' as const };
      expect(panel({ ...any, own: true }).through).toBeLessThanOrEqual(panel({ ...any, own: false }).through + 1e-9);
    });
  });

  test('keep within every slider, whatever is typed, and go into a link and back', () => {
    every((state) => {
      for (const setting of settings) {
        for (const value of [-1, 1e6, 7.4, ranges[setting].min, ranges[setting].max]) {
          const next = { ...state, [setting]: onGrid(ranges[setting], value) };
          expect(parse(format(next))).toEqual({ ...next, guess: undefined });
        }
      }
    }, 300);
  });
});

describe('the sentence', () => {
  test('has no gap, in any state', () => {
    every((state) => expect(says(state)).not.toMatch(/\{|undefined|NaN|Infinity|−|false/));
  });

  test('names the counts of the model, to a tenth', () => {
    const near = (said: string, value: number) => {
      const tiny = said === 'fewer than 0.1';
      const nearlyAll = said === 'more than 99.9';
      if (tiny) return value > 0 && value < 0.1;
      if (nearlyAll) return value < 100 && value > 99.9;
      return Math.abs(Number(said) - value) < 0.0501 && (Number(said) > 0 || value < 1e-9);
    };
    every((state) => {
      const { caught, through, stopped, hidden } = panel(state);
      const said = says(state);
      const [, first = '', second = ''] =
        /This stops (.+) of 100 unsafe systems and lets (.+) through,/.exec(said) ?? [];
      expect(near(first, caught), said).toBe(true);
      expect(near(second, through), said).toBe(true);
      const safe = /It also stops (.+) of 100 safe ones\./.exec(said)?.[1];
      if (safe !== undefined) expect(near(safe, stopped), said).toBe(true);
      expect(safe !== undefined).toBe(stopped > 0);
      expect(said.includes('It stops no safe one.')).toBe(state.scene === 'rule' && stopped === 0);
      const dark = /Of these, (\d+) (lies|lie) where/.exec(said);
      expect(Number(dark?.[1] ?? 0)).toBe(hidden);
      if (dark) expect(dark[2]).toBe(hidden === 1 ? 'lies' : 'lie');
    });
  });

  test('says who looks, how many flags it takes, and that nothing is hidden only where that is so', () => {
    every((state) => {
      const said = says(state);
      const { evaluators, own, blind, trained, found, rule } = state;
      expect(said.includes('One evaluator looks')).toBe(evaluators === 1);
      expect(said.includes(`${evaluators} evaluators use the same test`)).toBe(evaluators > 1 && !own);
      expect(said.includes('a test of their own')).toBe(evaluators > 1 && own);
      if (evaluators > 1) expect(said).toContain(rule === 'any' ? 'One flag stops' : `${needed(state)} flags to stop`);
      expect(said.includes('percent fewer')).toBe(trained > 0);
      const hiddenFromAll = said.includes('No system is hidden from all of them.');
      if (hiddenFromAll) expect((own || blind === 0) && trained < 100 && found > 0).toBe(true);
    });
  });

  test('writes what a tenth would round to none or to all in words', () => {
    expect(shown(0, text.says, 'en')).toBe('0');
    expect(shown(0.04, text.says, 'en')).toBe('fewer than 0.1');
    expect(shown(99.96, text.tally, 'en')).toBe('>99.9');
    expect(shown(0.04, text.tally, 'en')).toBe('<0.1');
    expect(shown(100, text.says, 'en')).toBe('100');
    expect(shown(20.078, text.says, 'en')).toBe('20.1');
  });
});

describe('the picture', () => {
  const all = (lists: readonly (readonly Place[])[]) => lists.flat().map(String);
  const inside = ([x, y]: Place, corners: readonly Place[]) =>
    corners.reduce((odd, [x1, y1], index) => {
      const [x2, y2] = corners[(index + 1) % corners.length] as Place;
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !odd : odd;
    }, false);

  test('shows every system once, and the model’s counts, rounded', () => {
    every((state) => {
      const { flagged, missed, dark } = unsafeRoom(state);
      const { caught, hidden, stopped } = panel(state);
      expect(new Set(all([flagged, missed, dark])).size).toBe(100);
      expect([flagged.length, dark.length]).toEqual([Math.round(caught), hidden]);
      const safe = safeRoom(state);
      expect(new Set(all([safe.flagged, safe.free])).size).toBe(100);
      expect(safe.flagged).toHaveLength(Math.round(stopped));
    }, 500);
  });

  test('keeps those in the blind spot, and only those, behind the leaf', () => {
    for (let blind = 0; blind <= ranges.blind.max; blind++) {
      const state = { ...starts.eyes, blind };
      const { flagged, missed, dark } = unsafeRoom(state);
      const corners = shadow(state)?.corners ?? [];
      expect(dark.every((place) => inside(place, corners))).toBe(true);
      expect([...flagged, ...missed].some((place) => inside(place, corners))).toBe(false);
      for (const [x, y] of corners) {
        expect(x >= 0 && x <= width && y >= 0 && y <= Math.max(hinge, 0)).toBe(true);
      }
    }
    expect(shadow({ ...starts.eyes, own: true })).toBeUndefined();
  });

  test('takes no flag away when an evaluator joins and one flag is enough', () => {
    for (const own of [false, true]) {
      for (let evaluators = 1; evaluators < 20; evaluators++) {
        const before = all([unsafeRoom({ ...starts.eyes, own, evaluators }).flagged]);
        const after = all([unsafeRoom({ ...starts.eyes, own, evaluators: evaluators + 1 }).flagged]);
        expect(after).toEqual(expect.arrayContaining(before));
      }
    }
  });

  test('shows which flags are new when an evaluator joins, as many as the model says', () => {
    every((state) => {
      const any = { ...state, rule: 'any' as const };
      const before = all([unsafeRoom({ ...any, evaluators: Math.max(1, any.evaluators - 1) }).flagged]);
      const now = all([unsafeRoom(any).flagged]);
      const added = any.evaluators === 1 ? [] : now.filter((place) => !before.includes(place));
      expect(newlyFlagged(any).map(String)).toEqual(added);
    }, 500);
    expect([1, 2, 3, 4].map((evaluators) => newlyFlagged({ ...starts.eyes, evaluators }).length)).toEqual([
      0, 20, 10, 5,
    ]);
  });

  test('tells a finger at the one window from one across the room', () => {
    const at = (x: number) => spotAt((x - picture.left) / picture.width);
    every(({ evaluators }) => {
      for (const { eye } of eyes({ ...starts.eyes, evaluators })) expect(at(eye[0])).toBe('window');
    }, 100);
    expect([at(5), at(width / 2 - 1), at(width / 2 + 1), at(width + 7)]).toEqual(['room', 'room', 'across', 'across']);
  });

  test('has an eye for every evaluator, outside the room, apart from the others and within the picture', () => {
    for (const own of [false, true]) {
      for (let evaluators = 1; evaluators <= 20; evaluators++) {
        const there = eyes({ ...starts.eyes, own, evaluators }).map(({ eye }) => eye);
        expect(there).toHaveLength(evaluators);
        there.forEach(([x, y], index) => {
          expect(x < -3 || x > width + 3 || y < -3 || y > height + 3).toBe(true);
          const { left, top, width: across, height: down } = picture;
          expect(x > left + 3 && x < left + across - 3 && y > top + 3 && y < top + down - 3).toBe(true);
          for (const [otherX, otherY] of there.slice(index + 1))
            expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(6.5);
        });
      }
    }
  });
});

describe('what a reader who touches it is told', () => {
  const told = (now: State, asking: 'ten' | 'other' | false = 'ten', about = false) =>
    status({ now, asking, about }, text, 'en');

  test('is how many more the last to come stops, by the model', () => {
    every((state) => {
      const any = { ...state, rule: 'any' as const, own: false };
      const said = /The last to come stops (.+?) more\./.exec(told(any))?.[1];
      expect(said === undefined).toBe(any.evaluators === 1);
      if (any.evaluators === 1) return;
      const more = panel(any).caught - panel({ ...any, evaluators: any.evaluators - 1 }).caught;
      if (said?.startsWith('fewer')) expect(more).toBeLessThan(0.1);
      else if (said) expect(Math.abs(Number(said) - more)).toBeLessThan(0.0501);
    }, 1000);
    expect([2, 3, 4].map((evaluators) => told({ ...starts.eyes, evaluators }, false))).toEqual([
      'The last to come stops 20 more.',
      'The last to come stops 10 more.',
      'The last to come stops 5 more.',
    ]);
  });

  test('says of the corner that it is dark from the third on, while ten are wanted, and never how much lies there', () => {
    const dark = (evaluators: number, changes: Partial<State> = {}) =>
      told({ ...starts.eyes, evaluators, ...changes }).includes('One corner was dark');
    expect([1, 2, 3, 9].map((evaluators) => dark(evaluators))).toEqual([false, false, true, true]);
    expect([dark(5, { blind: 0 }), dark(5, { own: true })]).toEqual([false, false]);
    for (let evaluators = 1; evaluators <= 9; evaluators++) {
      expect(told({ ...starts.eyes, evaluators })).not.toMatch(/20\.1|20 (lie|of)|windows? of/);
    }
  });

  test('is what to do next, and nothing while they are about to look', () => {
    expect(told(starts.eyes)).toBe(text.status.start);
    expect(told(tried(starts.eyes), 'other')).toBe(text.status.then.eyes);
    expect(told(tried(starts.rule), 'other')).toBe(text.status.then.rule);
    expect(told(tried(starts.eyes), 'ten', true)).toBe(text.status.about);
    expect(told({ ...tried(starts.eyes), own: true }, false)).toBe(text.status.own);
    expect(told({ ...tried(starts.rule), rule: 'majority' }, false)).toBe('It takes 6 flags to stop a system.');
  });
});

describe('guess, table and measures', () => {
  test('every guess is answered, and one of them is right', () => {
    for (const scene of scenes) {
      const start = starts[scene];
      for (const guess of Object.keys(guesses[scene]) as Guess[]) {
        const said = answer(guess, start, text, 'en');
        expect(said.includes('So it comes out.')).toBe(guess === came(start));
        expect(said).not.toMatch(/\{|undefined|NaN/);
      }
    }
    expect([came(starts.eyes), came(starts.rule)]).toEqual(['twenty', 'most']);
    expect(answer('under', starts.eyes, text, 'en')).toContain(
      'With one test, 20.1 get past all ten. Of those, 20 lie where the test shows nothing to anybody.',
    );
    expect(answer('ten', starts.rule, text, 'en')).toContain('65.1 safe systems are stopped');
  });

  test('the table has this state in it, and agrees with the model', () => {
    every((state) => {
      const { columns, rows } = table(state, text, 'en');
      const asCount = (cell: string | number) =>
        typeof cell === 'number' ? cell : cell.startsWith('fewer') ? 0 : cell.startsWith('more') ? 100 : Number.NaN;
      const own = rows.find(([evaluators]) => evaluators === state.evaluators)?.map(asCount) ?? [];
      for (const row of rows) expect(row).toHaveLength(columns.length);
      const { through, stopped } = panel(state);
      if (state.scene === 'eyes') expect(Math.abs((own[state.own ? 2 : 1] ?? 0) - through)).toBeLessThan(0.0501);
      else {
        const place = 1 + 2 * rules.indexOf(state.rule);
        expect(Math.abs((own[place] ?? 0) - through)).toBeLessThan(0.0501);
        expect(Math.abs((own[place + 1] ?? 0) - stopped)).toBeLessThan(0.0501);
      }
      const heads = rows.map(([evaluators]) => evaluators as number);
      expect(heads).toEqual(heads.toSorted((x, y) => x - y));
    }, 500);
  });

  test('measures are finite or words', () => {
    every((state) => {
      for (const value of Object.values(measure(state))) {
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
      }
    }, 500);
  });
});
