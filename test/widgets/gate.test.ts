import { describe, expect, test } from 'vitest';
import { optimalStages } from '#model/staged-scaling/optimal-stages.ts';
import { stagedScaling } from '#model/staged-scaling/staged-scaling.ts';
import text from '#text/en/widgets/gate.json';
import { onGrid } from '#ui/grid.ts';
import { answer, came } from '#widgets/gate/answer.ts';
import { tried } from '#widgets/gate/answer-of-gate.ts';
import { describe as describeState } from '#widgets/gate/describe.ts';
import { standing } from '#widgets/gate/describe-gate.ts';
import { measure } from '#widgets/gate/measure.ts';
import { monthAt } from '#widgets/gate/month-at.ts';
import { bestStages, climbed, cost, counted, gated } from '#widgets/gate/outcome.ts';
import { pledgeOf } from '#widgets/gate/pledge/pledge-of.ts';
import { parse } from '#widgets/gate/read.ts';
import {
  climb,
  format,
  guesses,
  hazards,
  ranges,
  run,
  type Setting,
  type State,
  scenes,
  settingsOf,
  shapes,
  starts,
  trial,
} from '#widgets/gate/state.ts';
import { table } from '#widgets/gate/table.ts';

const upTo = ({ min, max, step }: { min: number; max: number; step: number }) =>
  Array.from({ length: Math.round((max - min) / step) + 1 }, (_, place) => min + place * step);

/** Every state of the climb, with each weight where that is asked, and every state of the gate. */
const climbs: readonly State[] = upTo(ranges.stages).flatMap((stages) =>
  shapes.flatMap((shape) => [
    { ...starts.stages, stages, shape },
    ...upTo(ranges.weight).map((weight) => ({ ...starts.price, stages, shape, weight })),
  ]),
);
const gates: readonly State[] = upTo(ranges.months).flatMap((months) =>
  upTo(ranges.margin).map((margin) => ({ ...starts.margin, months, margin })),
);
const all = [...climbs, ...gates];
/** Every state of the pledge. */
const pledges: readonly State[] = upTo(ranges.signers).flatMap((signers) =>
  upTo(ranges.stake).flatMap((stake) =>
    upTo(ranges.fails).map((fails) => ({ ...starts.pledge, signers, stake: onGrid(ranges.stake, stake), fails })),
  ),
);
const says = (state: State) => describeState(state, text, 'en');

/** A sum over many short slices of time: the second way to every area. */
const added = (length: number, height: (time: number) => number, slices = 20_000) => {
  let sum = 0;
  for (let slice = 0; slice < slices; slice++) sum += height(((slice + 0.5) * length) / slices);
  return (sum * length) / slices;
};

/** Of the numbers of stages that cost least, the smallest. */
const fewest = (state: Parameters<typeof bestStages>[0]) => Math.min(...bestStages(state));

describe('the climb', () => {
  test('leaves the danger and the waiting that the stair and the slope enclose', () => {
    for (const { stages, shape } of climbs.filter(({ scene }) => scene === 'stages')) {
      const step = climb.K / stages;
      const stair = (month: number) => Math.min(climb.K, step * (Math.floor((month * climb.r) / step + 1e-12) + 1));
      const { danger, waiting, lastOut } = climbed({ stages, shape });
      const gap = (month: number) => Math.max(0, stair(month) - climb.r * month);
      expect(danger).toBeCloseTo(
        added(5, (month) => hazards[shape] * gap(month) ** shape),
        1,
      );
      expect(waiting).toBeCloseTo(
        added(5, (month) => climb.K - stair(month)),
        1,
      );
      expect(stair(lastOut)).toBeCloseTo(climb.K, 9);
    }
  });

  test('begins with the same danger whatever a larger gap does, and stages divide it by 1, by n or by n squared', () => {
    for (const { stages, shape } of climbs) {
      expect(climbed({ stages: 1, shape }).danger).toBeCloseTo(25, 9);
      expect(climbed({ stages, shape }).danger).toBeCloseTo(25 / stages ** shape, 9);
    }
  });

  test('in step with the gap, turns into waiting exactly what it takes off the danger', () => {
    for (const { stages, shape } of climbs) {
      const { danger, waiting } = climbed({ stages, shape });
      if (shape === 1) expect(danger + waiting).toBeCloseTo(25, 9);
      expect(waiting).toBe(climbed({ stages, shape: 0 }).waiting);
    }
  });

  test('finds the best number of stages that the model has', () => {
    for (const weight of upTo(ranges.weight)) {
      const { nBest, costBest } = optimalStages({ K: climb.K, r: climb.r, v: 1, D: weight, f: climb.fee });
      expect(fewest({ shape: 1, weight })).toBe(nBest);
      expect(cost({ shape: 1, weight, stages: nBest })).toBeCloseTo(costBest, 9);
      expect(nBest).toBeLessThan(ranges.stages.max);
      expect(fewest({ shape: 0, weight })).toBe(1);
      if (weight <= 1) expect(fewest({ shape: 1, weight })).toBe(1);
    }
  });

  test('costs least at its best number, though more stages than the slider has were tried', () => {
    for (const shape of shapes) {
      for (const weight of upTo(ranges.weight)) {
        const least = cost({ shape, weight, stages: fewest({ shape, weight }) });
        for (let stages = 1; stages <= 100; stages++) {
          const eta = hazards[shape];
          const { exposure, lostBenefit } = stagedScaling({ K: climb.K, r: climb.r, n: stages, p: shape, eta });
          expect(least).toBeLessThanOrEqual(weight * exposure + lostBenefit + stages + 1e-9);
        }
      }
    }
  });
});

describe('the gate', () => {
  test('leaves a band where nothing held would leave a wedge, and takes from use what it takes off the danger', () => {
    for (const { months, margin } of gates) {
      const { danger, open, waiting, binds } = gated({ months, margin });
      const held = (month: number) => Math.min(run.g * month, run.r * month + margin);
      expect(danger).toBeCloseTo(
        added(months, (month) => held(month) - run.r * month),
        3,
      );
      expect(waiting).toBeCloseTo(
        added(months, (month) => run.g * month - held(month)),
        3,
      );
      expect(open).toBeCloseTo(months ** 2, 9);
      expect(danger + waiting).toBeCloseTo(open, 9);
      expect(binds).toBeCloseTo(margin / 2, 9);
    }
  });

  test('grows twice as dangerous in twice the time, or a little more, and fourfold where it never holds', () => {
    expect(gated(starts.margin)).toMatchObject({ danger: 9, open: 25, waiting: 16 });
    expect(gated(tried(starts.margin))).toMatchObject({ danger: 19, open: 100, waiting: 81 });
    expect(gated({ months: 10, margin: 0 })).toMatchObject({ danger: 0, waiting: 100 });
  });
});

describe('the sentence', () => {
  test('has no gap, in any state', () => {
    for (const state of all) expect(says(state)).not.toMatch(/\{|undefined|NaN|Infinity|−|\b1 months/);
  });

  test('tells nothing of danger or waiting before the months have passed, nor what the gate leaves before it is tried', () => {
    for (const state of all.filter(({ scene }) => scene !== 'price')) {
      const said = describeState(state, text, 'en', false);
      expect(said).not.toMatch(/\{|undefined|danger|waiting|would/);
      expect(said).toContain(
        state.scene === 'margin'
          ? `${state.months} month${state.months === 1 ? ' passes.' : 's pass.'}`
          : state.stages === 1
            ? 'in one jump.'
            : `in ${state.stages} stages`,
      );
    }
  });

  test('names the danger and the waiting that the model gives', () => {
    for (const state of all) {
      const { danger, waiting } = counted(state);
      const said = says(state);
      const dangers = /adds up to ([\d.]+?),|adds up to ([\d.]+?) |There is no (danger)/.exec(said);
      expect(Number(dangers?.[3] ? 0 : (dangers?.[1] ?? dangers?.[2]))).toBeCloseTo(danger, 1);
      const waits = /waiting (?:adds up )?to ([\d.]+)\./.exec(said);
      if (waits) expect(Number(waits[1])).toBeCloseTo(waiting, 1);
      else expect(waiting).toBe(0);
    }
  });

  test('says of stages what they do, and only where there are some', () => {
    for (const state of climbs) {
      const said = says(state);
      const less = climbed(state).danger < 25 - 1e-9;
      expect(/in one jump\. Readiness/.test(said)).toBe(state.stages === 1);
      expect(/stages take nothing off/.test(said)).toBe(state.stages > 1 && !less);
      expect(/One jump would leave a danger of 25/.test(said)).toBe(less);
      expect(/in step with the gap/.test(said)).toBe(state.shape === 1);
      expect(/square of the gap/.test(said)).toBe(state.shape === 2);
      const last = /last is out after ([\d.]+) months/.exec(said);
      if (last) expect(Number(last[1])).toBeCloseTo(climbed(state).lastOut, 1);
    }
  });

  test('names the number that costs least, and whether it is this one', () => {
    for (const state of climbs) {
      const said = says(state);
      expect(/cost(s)? (least|less)|no number of stages less/.test(said)).toBe(state.scene === 'price');
      if (state.scene !== 'price') continue;
      const all = upTo(ranges.stages).map((stages) => cost({ ...state, stages }));
      const best = upTo(ranges.stages).filter((_, place) => (all[place] ?? 0) <= Math.min(...all) + 1e-9);
      expect(/no (other )?number of stages( costs)? less/.test(said)).toBe(best.includes(state.stages));
      const own = / 1\. Then no other number of stages costs less than these (\d+)\./.exec(said)?.[1];
      const named = / 1\. Then (.*) (?:stages would cost|would cost just)/.exec(said)?.[1] ?? own ?? '1';
      const expected = named === own || !best.includes(state.stages) ? best : best.filter((n) => n !== state.stages);
      expect(named.split(' or ').map(Number)).toEqual(best.length === 1 ? best : expected);
      for (const stages of upTo(ranges.stages))
        if (best.includes(state.stages)) expect(cost({ ...state, stages })).toBeGreaterThanOrEqual(cost(state) - 1e-9);
    }
  });

  test('says of a tie that it is one', () => {
    const price = { ...starts.price, shape: 2, weight: 4 } as const;
    expect(bestStages(price)).toEqual([4, 5]);
    expect(bestStages({ ...price, weight: 6 })).toEqual([5, 6]);
    expect(says({ ...price, stages: 5 })).toContain('Then 4 would cost just as little, and no number of stages less.');
    expect(says({ ...price, stages: 2 })).toContain('Then 4 or 5 stages would cost least, as much as one another.');
  });

  test('says of the gate that it holds, from the month on in which it does', () => {
    for (const state of gates) {
      const said = says(state);
      const { danger, open, binds } = gated(state);
      const reached = run.g * state.months > run.r * state.months + state.margin;
      expect(standing(state) === 'idle').toBe(!reached);
      expect(/never gets past that/.test(said)).toBe(danger === open);
      expect(/There is no danger/.test(said)).toBe(danger === 0);
      const from = /From month ([\d.]+) on/.exec(said);
      if (from) {
        expect(Number(from[1])).toBeCloseTo(binds, 9);
        expect(binds).toBeLessThan(state.months);
      }
      expect(said.includes(`${state.months} month${state.months === 1 ? ' passes' : 's pass'}`)).toBe(true);
    }
  });
});

describe('guess, table and measures', () => {
  test('every guess is answered, and one of them is right', () => {
    for (const scene of ['stages', 'margin'] as const) {
      const start = starts[scene];
      expect(guesses[scene]).toContain(came(start));
      for (const guess of guesses[scene]) {
        const said = answer(guess, start, text, 'en');
        expect(said.includes('So it comes out.')).toBe(guess === came(start));
        expect(said).not.toMatch(/\{|undefined|NaN/);
      }
    }
    expect([came(starts.stages), came(starts.margin)]).toEqual(['tenth', 'twice']);
    expect(answer('half', starts.stages, text, 'en')).toContain('falls from 25 to 2.5');
    expect(answer('all', starts.margin, text, 'en')).toContain(
      'With the gate at 2, ten months leave 19, where five left 9',
    );
    expect([climb.r, run.r]).toEqual([2, 2]);
    expect([trial.stages, trial.months]).toEqual([10, 10]);
  });

  test('the table has this state in it, and agrees with the model', () => {
    for (const state of all) {
      const { columns, rows } = table(state, text);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      const gate = state.scene === 'margin';
      const own = rows.find(([first]) => first === (gate ? state.months : state.stages)) as number[];
      const { danger, waiting } = counted(state);
      expect(own[gate ? 2 : 1]).toBeCloseTo(danger, 1);
      expect(own[gate ? 3 : 2]).toBeCloseTo(waiting, 1);
      if (state.scene === 'price') expect(own[4]).toBeCloseTo(cost(state), 1);
      const heads = rows.map(([first]) => first as number);
      expect(heads).toEqual(heads.toSorted((x, y) => x - y));
      expect(JSON.stringify(rows)).not.toMatch(/null|NaN/);
    }
  });

  test('measures are finite or words', () => {
    for (const state of all) {
      for (const value of Object.values(measure(state)))
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
    }
  });

  test('a finger along the picture of the gate finds every month, and none beyond', () => {
    const shares = Array.from({ length: 361 }, (_, place) => place / 360);
    expect([...new Set(shares.map(monthAt))]).toEqual(upTo(ranges.months));
    // the marks of the months, as the picture has them
    for (const month of upTo(ranges.months)) expect(monthAt((38 + 30.5 * month) / 360)).toBe(month);
  });

  test('whatever is moved stays on the slider and in the link', () => {
    for (const scene of scenes) {
      // what a pledge wants is part of no other scene
      const own: readonly Setting[] = settingsOf.pledge;
      const movable = (Object.keys(ranges) as Setting[]).filter((each) => own.includes(each) === (scene === 'pledge'));
      for (const setting of movable) {
        for (const value of [ranges[setting].min, ranges[setting].max, -1, 1e6, 3.26]) {
          const next = { ...starts[scene], [setting]: onGrid(ranges[setting], value) };
          expect(parse(format(next))).toEqual({ ...next, guess: undefined });
        }
      }
    }
  });
});

describe('the pledge', () => {
  const at = (changes: Partial<State>) => pledgeOf({ ...starts.pledge, ...changes });

  test('is signed by exactly as many as it wants, from three on, and rides get one more than signing', () => {
    expect([1, 2, 3, 4, 5, 6].map((signers) => at({ signers }).intended)).toEqual([0, 0, 3, 4, 5, 6]);
    for (const signers of [3, 4, 5]) {
      const { signerPayoff, outsider } = at({ signers });
      expect((outsider ?? 0) - signerPayoff).toBeCloseTo(1, 12);
    }
    expect(at({ signers: 6 })).toMatchObject({ signerPayoff: expect.closeTo(1.4, 12), outsider: undefined, bestK: 6 });
    expect(came(starts.pledge)).toBe('six');
  });

  test('adds up: what signers and riders can expect is what the six get together', () => {
    for (const state of pledges) {
      const { intended, signerPayoff, outsider, welfare } = pledgeOf(state);
      expect(intended * signerPayoff + (6 - intended) * (outsider ?? 0)).toBeCloseTo(welfare, 9);
    }
  });

  test('wants one fewer where signatures fail, so that a spare may sign', () => {
    expect(at({ signers: 5, fails: 15 })).toMatchObject({ intended: 6, bestK: 5 });
    expect(at({ signers: 6, fails: 15 }).inForce).toBeCloseTo(0.377, 3);
    expect(came({ ...starts.pledge, fails: 15 })).toBe('five');
  });

  test('says without a gap who signs, and with which number the six would get most only once it was tried', () => {
    for (const state of pledges) {
      const [before, after] = [describeState(state, text, 'en', false), says(state)];
      expect(after).not.toMatch(/\{|undefined|NaN/);
      expect(after.startsWith(before)).toBe(true);
      expect(before).not.toMatch(/would get most|No other number|resting point/);
      const { bestK, wanted, bestWelfare, welfare } = pledgeOf(state);
      expect(after.includes('No other number')).toBe(bestK === wanted);
      expect(bestWelfare).toBeGreaterThanOrEqual(welfare - 1e-9);
    }
    expect(says({ ...starts.pledge, signers: 5 })).toContain(
      'Then 5 sign and get 1 each. Whoever stays out gets 2, and more signatures would only cost. The six get 7 points together.',
    );
  });

  test('answers every guess, has a row for each number, and measures that are finite or words', () => {
    for (const guess of guesses.pledge) {
      const said = answer(guess, starts.pledge, text, 'en');
      expect(said.includes('So it comes out.')).toBe(guess === came(starts.pledge));
      expect(said).not.toMatch(/\{|undefined|NaN/);
    }
    for (const state of pledges) {
      expect(table(state, text).rows.map(([wanted]) => wanted)).toEqual([1, 2, 3, 4, 5, 6]);
      for (const value of Object.values(measure(state)))
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
    }
    expect(parse(format({ ...starts.pledge, signers: 5 }))).toMatchObject({ signers: 5, stake: 0.4, fails: 0 });
  });
});
