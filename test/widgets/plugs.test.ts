import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextAdopters } from '#model/adoption/next-adopters.ts';
import { noisyAdoption } from '#model/adoption/noisy-adoption.ts';
import { rivalStandards } from '#model/adoption/rival-standards.ts';
import { standardThreshold } from '#model/adoption/standard-threshold.ts';
import { tippingHurdles } from '#model/adoption/tipping-hurdles.ts';
import text from '#text/en/widgets/plugs.json';
import { answer, detour, inOtherOrder } from '#widgets/plugs/answer.ts';
import { advantage, branches, moved, pathFrom, restFrom, weighing } from '#widgets/plugs/crowd.ts';
import { describe as describeState } from '#widgets/plugs/describe.ts';
import { leaning, yours } from '#widgets/plugs/leaning.ts';
import { type Leg, legAt, stopAt } from '#widgets/plugs/leg.ts';
import { makerSays } from '#widgets/plugs/maker-says.ts';
import { measure } from '#widgets/plugs/measure.ts';
import { nearest } from '#widgets/plugs/nearest.ts';
import { field, spotsOf } from '#widgets/plugs/places.ts';
import { push, pushed } from '#widgets/plugs/push.ts';
import {
  detours,
  drivers,
  guesses,
  makers,
  openings,
  rangeOf,
  type Setting,
  type State,
  scenes,
  settingsOf,
  starts,
} from '#widgets/plugs/state.ts';
import { stepsOf } from '#widgets/plugs/steps.ts';
import { sum } from '#widgets/plugs/sum.ts';
import { table } from '#widgets/plugs/table.ts';

const on = (scene: State['scene'], setting: Setting) => {
  const { min, max, step } = rangeOf(scene, setting);
  return fc
    .integer({ min: 0, max: Math.round((max - min) / step) })
    .map((steps) => Math.round((min + steps * step) * 10) / 10);
};

/** Any state a reader can reach or a link can open: settings on their grid, the crowd at rest. */
const states: fc.Arbitrary<State> = fc.constantFrom(...scenes).chain((scene) =>
  fc
    .record({
      gain: scene === 'rivals' ? fc.constant(3) : on(scene, 'gain'),
      kappa: on(scene, 'kappa'),
      penalty: scene === 'rivals' ? fc.constant(0) : on(scene, 'penalty'),
      lead: scene === 'rivals' ? on(scene, 'lead') : fc.constant(0),
      from: fc.integer({ min: 0, max: makers }),
    })
    .map(({ from, ...set }) => ({ scene, ...set, users: restFrom({ scene, ...set }, from) })),
);
const every = (check: (state: State) => void, numRuns = 3000) =>
  fc.assert(
    fc.property(states, (state) => void check(state)),
    { numRuns },
  );
const next = (state: State, users = state.users) => nextAdopters({ ...weighing(state), beta: 1, makers, users });

describe('the hundred makers', () => {
  test('begin each scene at rest, and are at rest in every state', () => {
    for (const opening of Object.values(openings)) expect(next(opening)).toBe(opening.users);
    expect(openings.condition).toEqual(moved(starts.safety, 'penalty', detours.safety));
    every((state) => void expect(next(state)).toBe(state.users));
  });

  test('weigh what the model of one standard weighs', () => {
    every((state) => {
      if (state.scene === 'rivals') return;
      const { gain: g, penalty: f, kappa, users } = state;
      const { advantage: lead } = standardThreshold({ k: 10, c: 1, g, f, kappa: kappa / 100, x: users / makers });
      expect(advantage(state, users)).toBeCloseTo(lead, 10);
    });
  });

  test('weigh what the model of two rivals weighs', () => {
    every((state) => {
      if (state.scene !== 'rivals') return;
      const { lead, kappa, users } = state;
      const { xStar, winner } = rivalStandards({
        qA: 1,
        qB: 1 + lead,
        k: 5,
        kappa: kappa / 100,
        x0: users / makers,
      });
      const gap = advantage(state, users);
      if (winner === 'knife-edge') expect(gap).toBeCloseTo(0, 9);
      else expect(gap > 0).toBe(winner === 'A');
      expect(advantage(state, xStar * makers)).toBeCloseTo(0, 9);
    });
  });

  test('rest within two of where noisy adoption does, unless it is about to tip and a crowd of a hundred still holds', () => {
    every((state) => {
      const { K, h } = weighing(state);
      const { equilibria } = noisyAdoption({ K, h, beta: 1 });
      const tips = tippingHurdles({ K, beta: 1 });
      if (tips ? Math.min(Math.abs(h - tips.falls), Math.abs(h - tips.rises)) < 0.15 : K > 3) return;
      expect(Math.abs(restFrom(state, 0) - makers * (equilibria[0] ?? 0))).toBeLessThan(2);
      expect(Math.abs(restFrom(state, makers) - makers * (equilibria.at(-1) ?? 1))).toBeLessThan(2);
    });
  });

  test('go one way only on their way to rest', () => {
    every((state) => {
      const driver = drivers[state.scene];
      const path = pathFrom({ ...state, [driver]: detours[state.scene] }, state.users);
      const up = path.toSorted((x, y) => x - y);
      expect([up, up.toReversed()]).toContainEqual(path);
    }, 500);
  });

  test('include you, with the others exactly where that pays you', () => {
    every((state) => {
      const gap = advantage(state, state.users);
      if (Math.abs(gap) < 1e-9) return;
      expect(state.users >= makers / 2).toBe(gap > 0);
    });
  });
});

describe('a maker', () => {
  const ranks = [...Array(makers).keys()];

  test('is with the others exactly where its leaning is below what they are worth', () => {
    every((state) => {
      const gap = advantage(state, state.users);
      for (const rank of ranks) {
        if (Math.abs(gap - leaning(rank)) > 1e-9) expect(rank < state.users).toBe(leaning(rank) < gap);
      }
    }, 500);
    expect(Math.abs(leaning(yours))).toBeLessThan(0.03);
    for (const rank of ranks) expect(leaning(rank)).toBeCloseTo(-leaning(makers - 1 - rank), 9);
  });

  test('wins and loses by going alone just what the others’ worth comes to', () => {
    every((state) => {
      const { win, lose } = sum(state, state.users);
      expect(lose - win).toBeCloseTo(advantage(state, state.users), 8);
    });
    expect(sum(starts.one, 100)).toEqual({ win: 4, lose: 10 });
    expect(sum(starts.one, 2)).toEqual({ win: 4, lose: 0.2 });
    expect(sum(starts.safety, 2)).toEqual({ win: 4, lose: 0 });
    expect(sum({ ...starts.safety, penalty: 8 }, 98)).toEqual({ win: 4, lose: 8 });
  });

  test('says its sum in numbers that bear out what it does, at rest and on the way', () => {
    const anywhere = fc.tuple(states, fc.nat({ max: makers }), fc.nat({ max: makers - 1 }), fc.boolean());
    fc.assert(
      fc.property(anywhere, ([state, elsewhere, rank, rests]) => {
        const users = rests ? state.users : elsewhere;
        const said = makerSays(state, users, rank, text, 'en');
        expect(said).not.toMatch(/\{|undefined|NaN/);
        const words = text.scenes[state.scene].maker;
        const does = (['stays', 'leaves', 'alone', 'comes'] as const).filter((each) =>
          Object.values(words[each]).some((phrase) => said.endsWith(phrase)),
        );
        expect(does).toHaveLength(1);
        expect(does[0] === 'stays' || does[0] === 'leaves').toBe(rank < users);
        const wants = does[0] === 'stays' || does[0] === 'comes';
        const [win = 0, lose = 0, x = 0] = [...said.matchAll(/−?\d+(?:\.\d+)?/g)].map(([digits]) =>
          Number(digits.replace('−', '-')),
        );
        const leans = /less than you\./.test(said) ? x : /more than you\./.test(said) ? -x : 0;
        // a tie goes to whoever stands alone, and there is none but yours that is printed
        if (rank === yours) expect(lose - win > 1e-9).toBe(wants);
        else expect(Math.round((lose - win - leans) * 1e4) > 0, said).toBe(wants);
        if (rests && does[0] !== 'stays') expect(does[0]).toBe('alone');
      }),
      { numRuns: 3000 },
    );
    expect(makerSays(starts.one, 100, yours, text, 'en')).toBe('Alone you win 4 and lose 10. You stay.');
    expect(makerSays(starts.one, 100, 99, text, 'en')).toBe(
      'Alone it wins 4 and loses 10. It likes sharing 5.3 less than you. It stays.',
    );
    expect(makerSays(moved(starts.one, 'gain', 5.9), 50, yours, text, 'en')).toMatch(/about to go/);
  });

  test('has a place of its own with the others and one apart, inside the picture, and a tap there finds it', () => {
    for (const scene of scenes) {
      for (const users of [0, 2, 50, 92, 100]) {
        const away = ranks.map((rank) => (rank < users ? 0 : 1));
        const spots = spotsOf(scene, away);
        for (const [rank, { x, y }] of spots.entries()) {
          expect(x > 6 && x < field.width - 6 && y > 6 && y < field.height - 6).toBe(true);
          expect(nearest(scene, away, x / field.width, y / field.height)).toBe(rank);
        }
      }
      const apart = spotsOf(
        'one',
        ranks.map(() => 1),
      );
      for (const [rank, { x, y }] of apart.entries()) {
        for (const other of apart.slice(0, rank)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(11);
      }
    }
  });
});

describe('the detour', () => {
  const asked = scenes.map((scene) => starts[scene]);
  const at = (start: State, value: number) => moved(start, drivers[start.scene], value);

  test('turns where the crowd has moved as far as it will, and ends at the start', () => {
    expect(legAt('out', starts.one, at(starts.one, 5.8))).toBe('out');
    const gone = at(starts.one, 5.9);
    expect(legAt('out', starts.one, gone)).toBe('back');
    expect(legAt('back', starts.one, moved(gone, 'gain', 3.1))).toBe('back');
    expect(legAt('back', starts.one, moved(gone, 'gain', 3))).toBe('done');
    expect(legAt('out', starts.safety, at(starts.safety, 7.9))).toBe('back');
    expect(legAt('out', starts.safety, at(starts.safety, 5))).toBe('out');
  });

  test('is not over before it was out, and nobody goes further out than is asked or passes the start on the way back', () => {
    for (const start of asked) {
      const { min, max } = rangeOf(start.scene, drivers[start.scene]);
      const home = start[drivers[start.scene]];
      const outward = Math.sign(detours[start.scene] - home);
      for (let value = min; value <= max; value += 0.1) {
        expect(stopAt('out', start, value)).toBe(
          (value - detours[start.scene]) * outward > 0 ? detours[start.scene] : value,
        );
        expect((detours[start.scene] - stopAt('back', start, value)) * outward).toBeGreaterThanOrEqual(0);
        expect((stopAt('back', start, value) - home) * outward).toBeGreaterThanOrEqual(0);
        expect(legAt('out', start, at(start, value)) as Leg).not.toBe('done');
      }
    }
  });
});

test('one push brings back a crowd that has gone, and it stays when the push is over', () => {
  const crash = moved(moved(starts.one, 'gain', detours.one), 'gain', starts.one.gain);
  expect(pushed(crash).map(({ users, penalty }) => [users, penalty])).toEqual([
    [2, 0],
    [100, push],
    [100, 0],
  ]);
});

describe('first the condition, then no loss', () => {
  const start = openings.condition;
  const nothing = moved(start, 'kappa', 0);

  test('is asked where nearly all test because having no test costs, and every scene asks for its detour', () => {
    expect(stepsOf(start)).toEqual([
      { setting: 'kappa', to: 0 },
      { setting: 'penalty', to: 0 },
    ]);
    for (const scene of scenes) {
      const driver = drivers[scene];
      const there = [detours[scene], starts[scene][driver]];
      expect(stepsOf(starts[scene])).toEqual(there.map((to) => ({ setting: driver, to })));
    }
  });

  test('keeps all hundred, and the other order two', () => {
    expect(detour(start)).toEqual({ far: 100, end: 100, came: 'all' });
    expect(moved(moved(start, 'penalty', 0), 'kappa', 0).users).toBe(2);
    expect(inOtherOrder(start)).toBe(2);
    // that the condition then brings nobody back
    expect(moved(start, 'penalty', 0).users).toBe(2);
    expect(answer('all', start, text, 'en')).toBe(
      'You guessed nearly all, and so it is. Condition first: 100 run the tests, and when the cost has gone, 100 still do. Cost first: 2 do, and the condition brings nobody back.',
    );
    expect(answer('few', start, text, 'en')).toContain('It comes out otherwise');
  });

  test('comes to the second step only when nothing is left to connect to, and goes back to the first where something is', () => {
    expect(legAt('out', start, moved(start, 'kappa', 5))).toBe('out');
    expect(legAt('out', start, nothing)).toBe('back');
    expect(legAt('back', start, moved(nothing, 'penalty', 0.1))).toBe('back');
    expect(legAt('back', start, moved(moved(nothing, 'penalty', 4), 'kappa', 5))).toBe('out');
    expect(legAt('back', start, moved(nothing, 'penalty', 0))).toBe('done');
    for (const leg of ['out', 'back'] as const) {
      for (const value of [0, 4, 8, 10, 100]) expect(stopAt(leg, start, value)).toBe(value);
    }
  });

  test('is not over for a crowd that had gone before', () => {
    const lifted = moved(moved(start, 'penalty', 0), 'kappa', 0);
    expect(legAt('out', start, lifted)).toBe('back');
    expect(legAt('back', start, lifted)).toBe('back');
  });
});

describe('the way back', () => {
  const walk = (from: State, setting: Setting, to: number) => {
    const seen = [from];
    const tenths = Math.round((to - from[setting]) * 10);
    for (let step = 1; step <= Math.abs(tenths); step++) {
      const at = seen.at(-1) as State;
      seen.push(moved(at, setting, from[setting] + (Math.sign(tenths) * step) / 10));
    }
    return seen;
  };

  test('from a plug is not the way out: it tips at 5.9 and comes back at 2.1', () => {
    const out = walk(starts.one, 'gain', 8);
    const fell = out.find(({ users }) => users < 50);
    expect([fell?.gain, fell?.users]).toEqual([5.9, 0]);
    expect(out.find(({ gain }) => gain === 5.8)?.users).toBe(92);
    const back = walk(out.at(-1) as State, 'gain', 0);
    const rose = back.find(({ users }) => users > 50);
    expect([rose?.gain, rose?.users]).toEqual([2.1, 100]);
    expect(back.find(({ gain }) => gain === 3)?.users).toBe(2);
    const tips = tippingHurdles({ K: 10, beta: 1 });
    expect(Math.abs((tips?.falls ?? 0) - 1 - 5.85)).toBeLessThan(0.1);
    expect(Math.abs((tips?.rises ?? 0) - 1 - 2.15)).toBeLessThan(0.1);
  });

  test('from a test is the way out: the same number at the same loss, up and down', () => {
    const out = walk(starts.safety, 'penalty', 10);
    const back = walk(out.at(-1) as State, 'penalty', 0);
    expect(back.toReversed().map(({ users }) => users)).toEqual(out.map(({ users }) => users));
  });

  test('differs exactly where there are two resting points', () => {
    every((state) => {
      const driver = drivers[state.scene];
      const { min, max } = rangeOf(state.scene, driver);
      const top = moved({ ...state, users: makers }, driver, driver === 'penalty' ? max : min);
      const bottom = moved({ ...state, users: 0 }, driver, driver === 'penalty' ? min : max);
      if (top.users < makers || bottom.users > 0) return;
      const [from, to] = [moved(top, driver, state[driver]).users, moved(bottom, driver, state[driver]).users];
      expect(from !== to).toBe(measure(state).pastDecides === 'yes');
    }, 500);
  });

  test('makes no difference to how fast the slider went', () => {
    fc.assert(
      fc.property(states, fc.integer({ min: 0, max: 80 }), (state, tenths) => {
        const driver = drivers[state.scene];
        const { min, max } = rangeOf(state.scene, driver);
        const to = Math.min(max, min + tenths / 10);
        expect(walk(state, driver, to).at(-1)?.users).toBe(moved(state, driver, to).users);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what the figure says', () => {
  test('is true of every state', () => {
    every((state) => {
      const said = describeState(state, text, 'en');
      const words = text.scenes[state.scene].says;
      expect(said).not.toMatch(/\{|undefined|NaN|Infinity|−0\b/);
      const count = /^(All|Nobody|\d+)/.exec(said)?.[1];
      expect(count === 'All' ? 100 : count === 'Nobody' ? 0 : Number(count)).toBe(state.users);

      const gap = advantage(state, state.users);
      const [, x, more] = /worth ([\d.]+) (more|less)/.exec(said) ?? [];
      if (x === undefined) expect(Math.abs(gap)).toBeLessThan(1e-6);
      else {
        expect(Math.abs(Number(x) - Math.abs(gap))).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(more === 'more').toBe(gap > 0);
        expect(Number(x)).toBeGreaterThan(0);
      }

      const [all, none] = [restFrom(state, makers), restFrom(state, 0)];
      expect(said.includes(words.anyway)).toBe(all === none);
      const ends = [...said.matchAll(/(?:keep|bring) (\d+)/g)].map(([, end]) => Number(end));
      if (all === none) {
        for (const from of [20, 50, 80]) expect(restFrom(state, from)).toBe(state.users);
        expect(ends).toEqual([]);
      } else if (state.users === all) expect(ends).toEqual([none]);
      else if (state.users === none) expect(ends).toEqual([all]);
      else expect(ends).toEqual([all, none]);

      const weak = /By itself the square one is better by ([\d.]+)\./.exec(said)?.[1];
      expect(weak !== undefined).toBe(state.scene === 'rivals' && state.lead > 0 && state.users > 50);
      if (weak !== undefined) expect(Number(weak)).toBeCloseTo(state.lead, 9);
    });
  });

  test('answers a guess by walking the detour', () => {
    for (const scene of scenes) {
      const start = starts[scene];
      const { far, end, came } = detour(start);
      for (const guess of guesses) {
        const said = answer(guess, start, text, 'en');
        expect(said.includes('and so it is')).toBe(guess === came);
        expect(said).toContain(String(far));
        expect(said).toContain(String(end));
        expect(said).not.toMatch(/\{|undefined/);
      }
    }
    expect(detour(starts.one)).toEqual({ far: 0, end: 2, came: 'few' });
    expect(detour(starts.safety)).toEqual({ far: 98, end: 2, came: 'few' });
    expect(detour(starts.rivals)).toEqual({ far: 0, end: 0, came: 'few' });
  });

  test('is in the table too: a row for where it stands, and both ends of every row at rest', () => {
    every((state) => {
      const { rows, columns } = table(state, text, 'en');
      const here = rows.filter((row) => row[3] !== '');
      expect(here).toHaveLength(1);
      expect(here[0]?.[0]).toBe(state[drivers[state.scene]]);
      expect(here[0]?.[3]).toBe(`${state.users} here`);
      expect(columns.every((column) => column !== '')).toBe(true);
      for (const [value, all, none] of rows) {
        const at = { ...state, [drivers[state.scene]]: value };
        expect([next(at, Number(all)), next(at, Number(none))]).toEqual([all, none]);
        expect(Number(all)).toBeGreaterThanOrEqual(Number(none));
      }
    }, 300);
  });

  test('is measured by name, with nothing missing', () => {
    every((state) => {
      const named = measure(state);
      expect(named).toMatchObject({ scene: state.scene, users: state.users });
      expect(Object.values(named).filter((value) => value === undefined || Number.isNaN(value))).toEqual([]);
      expect(named.stickyValues).toBe(branches(state).filter(({ all, none }) => all - none > 50).length);
    }, 300);
    expect(measure(starts.one)).toMatchObject({ tippingShare: 0.4, fromAll: 100, fromNone: 2, pastDecides: 'yes' });
    expect(measure(starts.safety)).toMatchObject({ tippingShare: 'none', pastDecides: 'no', stickyValues: 0 });
  });

  test('has a name and a note for every slider that a scene shows', () => {
    for (const scene of scenes) {
      for (const setting of settingsOf[scene]) {
        expect(text.scenes[scene].sliders[setting].label).not.toBe('');
        expect(text.scenes[scene].sliders[setting].note).not.toBe('');
      }
    }
  });
});
