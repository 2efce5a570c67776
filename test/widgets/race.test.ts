import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import text from '#text/en/widgets/race.json';
import { answer, came, tried } from '#widgets/race/answer.ts';
import { dangers } from '#widgets/race/danger.ts';
import { describe as describeState } from '#widgets/race/describe.ts';
import { drawn } from '#widgets/race/drawn.ts';
import { dangerMap, places } from '#widgets/race/map.ts';
import { measure } from '#widgets/race/measure.ts';
import { raceAlong, raceNear } from '#widgets/race/race-near.ts';
import { edge, spotUnder } from '#widgets/race/reach.ts';
import { saferBelow } from '#widgets/race/safer-below.ts';
import { guesses, knowings, lastRace, ranges, type State, scenes, starts, tests } from '#widgets/race/state.ts';
import { table } from '#widgets/race/table.ts';
import { weeksDone } from '#widgets/race/weeks-done.ts';
import { codec } from './codec/race.ts';

const states = codec.states as fc.Arbitrary<State>;
const every = (check: (state: State) => void, numRuns = 4000) =>
  fc.assert(
    fc.property(states, (state) => void check(state)),
    { numRuns },
  );
const says = (state: State) => describeState(state, text, 'en');
const one = (state: State): State => ({ ...state, scene: 'one', guess: undefined });
const curves = (state: State): State => ({ ...state, scene: 'curves', guess: undefined });

describe('the drawn race', () => {
  test('opens one week apart, and publishing takes the tests from 7.5 weeks to one', () => {
    const [before, after] = [drawn(starts.one), drawn(tried(starts.one))];
    expect(before.runners.map(({ done, tested }) => [done, tested])).toEqual([
      [14, 7],
      [15, 7.5],
    ]);
    expect(before.danger).toBe(25);
    expect(after.danger).toBeCloseTo(90, 9);
    for (const { ready } of after.runners) expect(ready).toBeCloseTo(6, 9);
  });

  test('is won by who is furthest, who launches no later than anybody', () => {
    every((state) => {
      const { runners, danger } = drawn(state);
      const winner = runners.find(({ wins }) => wins);
      expect(runners).toHaveLength(state.labs);
      expect(runners.filter(({ wins }) => wins)).toHaveLength(1);
      for (const { done, left, tested, ready } of runners) {
        expect(done + left).toBe(state.weeks);
        expect(tested).toBeGreaterThanOrEqual(0);
        expect(tested).toBeLessThanOrEqual(tests);
        expect(winner?.done).toBeGreaterThanOrEqual(done);
        expect(winner?.ready).toBeLessThanOrEqual(ready + 1e-9);
      }
      expect(danger).toBeCloseTo(100 - 10 * (winner?.tested ?? 0), 9);
    });
  });

  test('leaves nobody behind who would rather overtake where all is known', () => {
    every((state) => {
      const { runners } = drawn({ ...state, known: 'all' });
      const winner = runners.find(({ wins }) => wins);
      const kept = (1 - state.cost / 100) * (winner?.tested ?? 0);
      for (const { left, wins } of runners) {
        // to come first it must be ready before the winner, and so test for less than what is left until then
        if (!wins) expect(Math.max(0, (winner?.ready ?? 0) - left)).toBeLessThanOrEqual(kept + 1e-9);
      }
    });
  });

  test('is on average as dangerous as the model says, over many races', () => {
    for (const known of knowings) {
      const races = Array.from({ length: lastRace }, (_, index) => ({
        ...starts.one,
        known,
        weeks: 60,
        race: index + 1,
      }));
      const mean = races.reduce((sum, state) => sum + drawn(state).danger, 0) / lastRace;
      expect(Math.abs(mean - dangers({ ...starts.one, weeks: 60 })[known])).toBeLessThan(3);
    }
  });
});

describe('the map', () => {
  test('averages to the model’s danger at every setting, and is the same seen from either lab', () => {
    // where all is known, danger is a ridge along the diagonal, which at its thinnest (60 weeks, cost 5) falls between the races averaged
    const apart = { none: 1e-9, own: 0.02, all: 2.51 };
    for (const known of knowings)
      for (let cost = ranges.cost.min; cost <= ranges.cost.max; cost += ranges.cost.step)
        for (let weeks = ranges.weeks.min; weeks <= ranges.weeks.max; weeks += ranges.weeks.step) {
          const map = dangerMap({ cost, weeks }, known);
          const mean = map.flat().reduce((sum, danger) => sum + danger, 0) / places ** 2;
          expect(Math.abs(100 * mean - dangers({ cost, weeks, labs: 2 })[known])).toBeLessThan(apart[known]);
          for (let x = 0; x < places; x++) for (let y = 0; y < x; y++) expect(map[x]?.[y]).toBe(map[y]?.[x]);
        }
  });

  test('has its greatest danger in the corner if each knows its own, and on the diagonal if all is known', () => {
    every((state) => {
      const [own, all] = [dangerMap(state, 'own'), dangerMap(state, 'all')];
      expect(Math.max(...own.flat())).toBe(own[0]?.[0]);
      for (const [x, column] of all.entries())
        for (const danger of column) expect(danger).toBeLessThanOrEqual((all[x]?.[x] ?? 0) + 1e-9);
    }, 100);
  });
});

describe('a race that is drawn over the map', () => {
  const at = (race: number, weeks = starts.one.weeks) => weeksDone({ race, labs: 2, weeks });
  const all = Array.from({ length: starts.one.weeks + 1 }, (_, weeks) => weeks);

  test('is the one whose number a link has, where the figure opens and where the text sends its reader', () => {
    expect(raceNear(14, 15, starts.one)).toBe(starts.one.race);
    expect(raceNear(11, 0, starts.one)).toBe(6);
  });

  test('lies no more than a week from the finger, in a race of the usual length', () => {
    for (const mine of all)
      for (const theirs of all) {
        const [x = 0, y = 0] = at(raceNear(mine, theirs, starts.one));
        expect(Math.hypot(x - mine, y - theirs)).toBeLessThan(1.5);
      }
  });

  test('is of any length, and still lies close to the finger', () => {
    fc.assert(
      fc.property(
        fc.integer(ranges.weeks),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (weeks, x, y) => {
          const [mine = 0, theirs = 0] = at(raceNear(x * weeks, y * weeks, { weeks }), weeks);
          expect(Math.hypot(mine / weeks - x, theirs / weeks - y)).toBeLessThan(0.15);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('moves by a slider in one lab’s weeks alone, the way that was asked for, and stops only at the end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('mine' as const, 'theirs' as const),
        fc.integer({ min: 1, max: lastRace }),
        fc.constantFrom(1, -1),
        (side, race, step) => {
          const { weeks } = starts.one;
          const [index, other] = side === 'mine' ? [0, 1] : [1, 0];
          const before = at(race);
          const from = before[index] ?? 0;
          const after = at(raceAlong(side, from + step, { race, weeks }));
          expect(after[other]).toBe(before[other]);
          const by = step * ((after[index] ?? 0) - from);
          if (by === 0) expect(Math.min(from, weeks - from)).toBeLessThan(4);
          else expect(by).toBeGreaterThan(0);
          expect(by).toBeLessThan(5);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('is found under the finger: at the corners of the map, in its middle, and at its edge from beside it', () => {
    const picture = { left: 20, top: 40, width: 216, height: 216 };
    const rim = (edge / (1 + 2 * edge)) * 216;
    const near = (x: number, y: number, spot: readonly number[]) => {
      for (const [index, share] of spotUnder(picture, { clientX: x, clientY: y }).entries())
        expect(share).toBeCloseTo(spot[index] ?? -1, 9);
    };
    near(20 + rim, 256 - rim, [0, 0]);
    near(236 - rim, 40 + rim, [1, 1]);
    near(128, 148, [0.5, 0.5]);
    near(0, 400, [0, 0]);
  });
});

describe('the sentence', () => {
  test('tells nothing of Beacon before it has published or the race was run', () => {
    const said = (state: State, raced: boolean) => describeState(state, text, 'en', false, raced);
    expect(said(starts.one, false)).toBe(
      'A model takes 20 weeks of work. Flint has done 14. Each lab knows only how far it is itself.',
    );
    expect(said(starts.one, true)).toContain('Beacon has done 15.');
    expect(said(starts.one, true)).toContain('at a danger of 25 %.');
    expect(said({ ...starts.one, known: 'all' }, false)).toContain('Beacon has done 15.');
    expect(said({ ...starts.one, known: 'all' }, false)).not.toContain('launches first');
    expect(said(starts.one, true)).not.toContain('over all races');
  });

  test('has no gap, in any state', () => {
    every((state) => expect(says(state)).not.toMatch(/\{|undefined|NaN|Infinity|−/));
  });

  test('names the winner, its tests and its danger as they are', () => {
    every((state) => {
      const { runners, danger } = drawn(state);
      const found =
        /(?:^| )(\w+)(?: launches first|(?<=lets \w+) launch), after ([\d.]+) of its 10 weeks of tests, at a danger of ([\d.]+) %/.exec(
          says(one(state)),
        );
      const winner = runners.find(({ wins }) => wins);
      expect(text.labs[winner?.lab ?? 'flint']).toBe(found?.[1]);
      expect(Math.abs(Number(found?.[2]) - (winner?.tested ?? 0))).toBeLessThan(0.0501);
      expect(Math.abs(Number(found?.[3]) - danger)).toBeLessThan(0.0501);
      const best = Math.max(...runners.map(({ done }) => done));
      expect(says(one(state)).includes('are level')).toBe(runners.filter(({ done }) => done === best).length > 1);
    });
  });

  test('names the three dangers, and the riskier of two ways only where it is', () => {
    every((state) => {
      const { none, own, all } = dangers(state);
      const said = says(state);
      const found =
        /over all races is ([\d.]+) % if nobody knows anything, ([\d.]+) % if each knows its own and ([\d.]+) %/.exec(
          said,
        );
      for (const [index, risk] of [none, own, all].entries()) {
        expect(Math.abs(Number(found?.[index + 1]) - risk)).toBeLessThan(0.0501);
      }
      expect(none).toBeLessThanOrEqual(Math.min(own, all) + 1e-9);
      if (said.includes('riskier here')) expect(all).toBeGreaterThan(own);
      else if (said.includes('safer here')) expect(all).toBeLessThan(own);
      else expect(Math.abs(all - own)).toBeLessThan(0.1);
    });
  });

  test('in a chapter leaves out that nobody knows anything, unless it is shown so', () => {
    every((state) => {
      const said = describeState(state, text, 'en', true, true, false);
      expect(said.includes('nobody knows anything')).toBe(state.known === 'none');
      const percent = (each: string) => each.match(/([\d.]+ %) if (each|everybody)/g);
      expect(percent(said)).toEqual(percent(says(state)));
    }, 300);
  });

  test('publishing is safer below the weeks that are measured and riskier above them', () => {
    every((state) => {
      const below = saferBelow(state);
      expect(below === undefined).toBe(state.cost === 100);
      if (below === undefined) return;
      const lead = (weeks: number) => dangers({ ...state, weeks }).own - dangers({ ...state, weeks }).all;
      expect(lead(0.95 * below)).toBeGreaterThan(0);
      expect(lead(1.05 * below)).toBeLessThan(0);
    }, 1000);
  });
});

describe('guess, table and measures', () => {
  test('every guess is answered, and one of them is right', () => {
    for (const scene of scenes) {
      for (const guess of guesses[scene]) {
        const said = answer(guess, starts[scene], text, 'en');
        expect(said.includes('So it comes out.')).toBe(guess === came(starts[scene]));
        expect(said).not.toMatch(/\{|undefined|NaN/);
      }
    }
    expect([came(starts.one), came(starts.curves)]).toEqual(['more', 'open']);
    expect(answer('fewer', starts.one, text, 'en')).toContain(
      '33.3 % of races end in disaster. With all of it published, 41.7 %',
    );
  });

  test('the table has every lab in it, or this cost among others, and agrees with the model', () => {
    every((state) => {
      const { columns, rows } = table(one(state), text);
      expect(rows).toHaveLength(3 * state.labs);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      const own = table(curves(state), text).rows.find(([cost]) => cost === state.cost);
      expect(own?.[3]).toBeCloseTo(dangers(state).all, 0);
      expect(JSON.stringify(rows)).not.toMatch(/null|NaN/);
    }, 1000);
  });

  test('measures are finite or words', () => {
    every((state) => {
      for (const value of Object.values(measure(state))) {
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
      }
    }, 1000);
    expect(ranges.cost.max).toBe(100);
  });
});
