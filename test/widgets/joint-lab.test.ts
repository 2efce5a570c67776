import { describe, expect, test } from 'vitest';
import { complementaryEffort } from '#model/joint-research/complementary-effort.ts';
import text from '#text/en/widgets/joint-lab.json';
import { answer, came } from '#widgets/joint-lab/answer.ts';
import { describe as describeState } from '#widgets/joint-lab/describe.ts';
import { measure } from '#widgets/joint-lab/measure.ts';
import { ends, output, turnOf, work, worthOf } from '#widgets/joint-lab/outcome.ts';
import { guessable, parse } from '#widgets/joint-lab/read.ts';
import {
  format,
  guesses,
  lastTurn,
  ranges,
  type Setting,
  type State,
  scenes,
  settled,
  starts,
} from '#widgets/joint-lab/state.ts';
import { table } from '#widgets/joint-lab/table.ts';
import { thinks } from '#widgets/joint-lab/thinks.ts';

const every = (setting: Setting): number[] => {
  const { min, max } = ranges[setting];
  return Array.from({ length: max - min + 1 }, (_, step) => min + step);
};
/** Every state that can be set: all pairs of skill and overhead, all bills, all weights and turns. */
const fits: State[] = every('other').flatMap((other) =>
  every('overhead').map((overhead) => ({ ...starts.fit, other, overhead })),
);
const bills: State[] = every('labs').flatMap((labs) =>
  every('worth').flatMap((worth) => every('cost').map((cost) => ({ ...starts.bill, labs, worth, cost }))),
);
const efforts: State[] = every('weight').flatMap((weight) =>
  Array.from({ length: lastTurn + 1 }, (_, turns) => ({ ...starts.effort, weight, turns })),
);
const says = (state: State) => describeState(state, text, 'en');
const numbers = (said: string) =>
  [...said.matchAll(/−?\d[\d,.]*\d|−?\d/g)].map(([found]) => Number(found.replace(/,/g, '').replace('−', '-')));

/** What one lab gets done alone and both together, by trying a thousand ways to split the time. */
const split = Array.from({ length: 1001 }, (_, step) => step / 1000);
const alone = (slow: number) => 100 * Math.max(...split.map((x) => Math.sqrt(x * (1 - x) * slow)));
const joined = (slow: number) =>
  100 *
  Math.max(
    ...split.map((x) => Math.sqrt(x + slow * (1 - x))),
    ...split.map((x) => Math.sqrt((1 + slow * x) * (1 - x))),
  );

describe('what the two labs make', () => {
  test('is what the best split of their time makes', () => {
    for (const other of every('other')) {
      const made = output({ other, overhead: 0 });
      expect(made.each).toBeCloseTo(alone(other / 100), 9);
      expect(made.together).toBeCloseTo(joined(other / 100), 9);
    }
  });

  test('together hangs on the meetings alone, apart on the skills alone', () => {
    for (const state of fits) {
      const made = output(state);
      expect(made.together).toBeCloseTo(100 - state.overhead, 9);
      expect(made.apart).toBe(output({ ...state, overhead: 0 }).apart);
    }
  });

  test('pays the more the more unlike the labs are', () => {
    for (const state of fits.filter(({ other }) => other > 1)) {
      expect(output({ ...state, other: state.other - 1 }).more).toBeGreaterThan(output(state).more);
    }
  });

  test('equals out exactly where the time that is left is the root of the skill', () => {
    for (const state of fits) {
      const tie = (100 - state.overhead) ** 2 === 100 * state.other;
      expect(output(state).pays === 0).toBe(tie);
    }
  });
});

describe('weeks that nobody counts', () => {
  test('fall from what is best for both to the equilibrium, the thinking lab gaining and the other losing', () => {
    for (const state of efforts.filter(({ turns }) => turns < lastTurn)) {
      const [before, next] = [work(state), work({ ...state, turns: state.turns + 1 })];
      const [own, other] = state.turns % 2 ? (['beacon', 'you'] as const) : (['you', 'beacon'] as const);
      expect(next[own]).toBeLessThanOrEqual(before[own]);
      expect(next[other]).toBe(before[other]);
      expect(next[`${own}Up`]).toBeGreaterThanOrEqual(before[`${own}Up`] - 1e-9);
      expect(next[`${other}Up`]).toBeLessThanOrEqual(before[`${other}Up`]);
    }
    for (const weight of every('weight')) {
      const { xNash, xOpt } = complementaryEffort({ v: 5, theta: weight / 100 });
      expect(work({ weight, turns: 0 })).toMatchObject({ you: xOpt, beacon: xOpt });
      expect(work({ weight, turns: 400 }).you / xNash).toBeCloseTo(1, 9);
    }
  });

  test('come out alike for both, and what is left to a lab is that less its own weeks', () => {
    for (const { weight, turns } of efforts) {
      const { you, beacon, youUp, beaconUp } = work({ weight, turns });
      const worth = worthOf(weight, you, beacon);
      expect(worth).toBeCloseTo(5 * (you * beacon) ** (weight / 100), 9);
      expect([worth - you, worth - beacon]).toEqual([expect.closeTo(youUp, 9), expect.closeTo(beaconUp, 9)]);
    }
    expect(worthOf(25, 6.25, 6.25)).toBeCloseTo(12.5, 9);
  });

  test('are thought over in turn, by you first', () => {
    expect([0, 1, 2, 3].map(turnOf)).toEqual(['you', 'beacon', 'you', 'beacon']);
  });

  test('are within a tenth of where they end when the guess is answered, at the weight of the question', () => {
    const { beacon, you } = work({ ...starts.effort, turns: settled });
    const { xNash } = ends(starts.effort);
    for (const weeks of [you, beacon]) expect(weeks / xNash).toBeLessThan(1.1);
  });
});

describe('what the figure says', () => {
  test('there are thousands of states to look at, and no sentence has a gap', () => {
    const all = [...fits, ...bills, ...efforts];
    expect(all.length).toBeGreaterThan(10_000);
    for (const state of all) expect(says(state)).not.toMatch(/\{|undefined|NaN|Infinity|−0\b/);
  });

  test('of what the labs make is true of every state', () => {
    for (const state of fits) {
      const said = says(state);
      const slow = state.other / 100;
      const [each, apart] = numbers(said) as [number, number];
      expect(Math.abs(each - 50 * Math.sqrt(slow))).toBeLessThan(0.051);
      expect(Math.abs(apart - 100 * Math.sqrt(slow))).toBeLessThan(0.051);
      expect(said).toContain(`with ${state.overhead} percent of the time lost`);
      expect(said).toContain(`they prove ${100 - state.overhead}, `);
      const gap = 100 - state.overhead - 100 * Math.sqrt(slow);
      const verdict = /, (just as many|about as many|(?:under )?(\d+) percent (more|less))\. /.exec(said);
      if (verdict?.[1] === 'just as many') expect(Math.abs(gap)).toBeLessThan(1e-9);
      else if (verdict?.[1] === 'about as many') expect(Math.abs(gap)).toBeLessThan(0.1);
      else expect(Math.sign(gap)).toBe(verdict?.[1]?.endsWith('more') ? 1 : -1);
      if (verdict?.[1]?.startsWith('under')) expect(Math.abs(gap)).toBeLessThan(Math.sqrt(slow));
      else if (verdict?.[2]) {
        expect(Number(verdict[2])).toBeGreaterThan(0);
        expect(Math.abs(Number(verdict[2]) * Math.sqrt(slow) - Math.abs(gap))).toBeLessThanOrEqual(
          0.5 * Math.sqrt(slow) + 1e-9,
        );
      }
      const limit = /(?:less than|at about) ([\d.]+) percent of the time\.$/.exec(said)?.[1];
      expect(limit === undefined).toBe(state.other === 100);
      if (limit !== undefined) expect(Math.abs(Number(limit) - 100 * (1 - Math.sqrt(slow)))).toBeLessThan(0.051);
    }
  });

  test('of how much time joining may take waits until the reader has tried it', () => {
    for (const state of fits) {
      const before = describeState(state, text, 'en', false);
      expect(before).not.toMatch(/Joining (pays while|stops paying)|gain nothing by joining/);
      expect(says(state).startsWith(`${before} `)).toBe(true);
    }
  });

  test('of the last reply, in one line, tells who cut what and nothing of what follows', () => {
    for (const state of efforts) {
      const line = thinks(state, text, 'en');
      expect(line).not.toMatch(/\{|undefined|NaN/);
      if (state.turns === 0) {
        expect(line).toContain('Tap Flint.');
        continue;
      }
      const [was, is] = [work({ ...state, turns: state.turns - 1 }), work(state)];
      const you = state.turns % 2 === 1;
      const [before, after] = you ? [was.you, is.you] : [was.beacon, is.beacon];
      expect(line.startsWith(you ? 'Flint' : 'Beacon')).toBe(true);
      if (line.includes('hardly moves')) expect(before - after).toBeLessThan(0.0101);
      else {
        const [from, to] = numbers(line) as [number, number];
        expect([from - before, to - after].every((off) => Math.abs(off) < 0.0051)).toBe(true);
        expect(from).toBeGreaterThan(to);
        const [own, other] = you ? (['youUp', 'beaconUp'] as const) : (['beaconUp', 'youUp'] as const);
        expect(is[own]).toBeGreaterThan(was[own]);
        expect(was[other] - is[other]).toBeGreaterThan(is[own] - was[own]);
        const agreed = work({ ...state, turns: 0 }).youUp;
        expect(line.includes('Both now gain less')).toBe(is.youUp < agreed && is.beaconUp < agreed);
      }
    }
    expect(thinks({ ...starts.effort, turns: 1 }, text, 'en')).toBe(
      'Flint cuts 6.25 weeks to 2.48, and wins. Beacon loses more.',
    );
    expect(thinks({ ...starts.effort, turns: 2 }, text, 'en')).toBe(
      'Beacon cuts 6.25 weeks to 1.82. Both now gain less than agreed.',
    );
    // before the reader has gone on to the end, no line has its numbers
    for (let turns = 0; turns < settled; turns++)
      expect(thinks({ ...starts.effort, turns }, text, 'en')).not.toMatch(/1\.56|4\.69|25 (%|percent)/);
  });

  test('of the bill is true of every state', () => {
    for (const state of bills) {
      const said = says(state);
      const { labs, worth, cost } = state;
      expect(numbers(said).slice(0, 4)).toEqual([cost, worth, labs, labs * worth]);
      expect(said.includes('nobody should pay')).toBe(labs * worth < cost);
      expect(said.includes('No lab would pay for it alone.')).toBe(worth < cost && labs * worth > cost);
      expect(said.includes('That is just what it costs.')).toBe(labs * worth === cost);
      expect(said).not.toMatch(/ 0 ahead|together 0/);
      expect(said.includes('Any lab could pay for it alone')).toBe(worth >= cost);
      const share = /it costs each ([\d.]+\d|\d)/.exec(said)?.[1];
      if (share) expect(Math.abs(Number(share) - cost / labs)).toBeLessThan(0.0051);
      const ahead = /is ([\d.]+) ahead, and all of them together (\d+)/.exec(said);
      if (ahead) expect(Number(ahead[2])).toBe(labs * worth - cost);
      if (ahead) expect(Number(ahead[1])).toBeCloseTo((labs * worth - cost) / labs, 2);
      const waste = /own, (\d+) points/.exec(said)?.[1];
      if (waste) expect(Number(waste)).toBe(cost * (labs - 1));
    }
  });

  test('of the weeks is true of every state', () => {
    for (const state of efforts) {
      const said = says(state);
      const theta = state.weight / 100;
      const { xNash, xOpt, ratio } = complementaryEffort({ v: 5, theta });
      const { you, beacon } = work(state);
      const up = (own: number, other: number) => 5 * (own * other) ** theta - own;
      const agreed = up(xOpt, xOpt);
      if (state.turns === 0) expect(said).toContain('weeks each, as agreed. That is best for both.');
      else {
        const [first = '', second = ''] = (said.split('. If each')[0] ?? '').split('; ');
        const [youIn, best] = numbers(first);
        const [beaconIn] = numbers(second);
        for (const [printed, value] of [
          [youIn, you],
          [best, xOpt],
          [beaconIn, beacon],
        ] as const)
          expect(Math.abs(Number(printed) - value)).toBeLessThan(0.0051);
        for (const [part, gain] of [
          [first, up(you, beacon)],
          [second, up(beacon, you)],
        ] as const) {
          expect(part.includes('loses by it')).toBe(gain <= 0);
          expect(part.includes('gains more than agreed')).toBe(gain > agreed);
          expect(part.includes('gains less than agreed')).toBe(gain > 0 && gain < agreed);
        }
      }
      const [end, percent, gain] = numbers(said.slice(said.indexOf('If each')));
      expect(Math.abs(Number(end) - xNash)).toBeLessThan(0.0051);
      expect(Math.abs(Number(percent) - 100 * ratio)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(Number(gain) - (100 * up(xNash, xNash)) / agreed)).toBeLessThanOrEqual(0.5001);
    }
  });

  test('of what each gains by the weeks is no number that a number of weeks could be taken for', () => {
    for (const state of efforts.filter(({ weight }) => weight === 25))
      for (const said of [says(state), thinks(state, text, 'en'), answer('half', starts.effort, text, 'en')])
        expect(said).not.toMatch(/\b(up|gains) \d+(\.\d+)?(?! percent|[\d.])/);
    const { rows } = table(starts.effort, text, 'en');
    expect(rows[0]?.slice(1, 5)).toEqual([6.25, 6.25, 100, 100]);
    expect(rows.at(-1)?.slice(1, 5)).toEqual([1.56, 1.56, 75, 75]);
  });

  test('answers every guess, and calls right the one that the model gives', () => {
    for (const state of [...fits.filter(guessable), ...efforts.filter(guessable)]) {
      const left =
        state.scene === 'fit'
          ? output({ ...state, other: 25 }).together / output(state).together
          : complementaryEffort({ v: 5, theta: state.weight / 100 }).ratio;
      const nearest = { same: 1, half: 0.5, quarter: 0.25, little: 0.1 }[came(state)];
      expect(Math.abs(left - nearest)).toBeLessThanOrEqual(0.125);
      for (const guess of guesses) {
        const said = answer(guess, state, text, 'en');
        expect(said.includes('and so it is')).toBe(guess === came(state));
        expect(said).not.toMatch(/\{|undefined|NaN/);
      }
    }
    expect([came(starts.fit), came(starts.effort)]).toEqual(['same', 'quarter']);
  });

  test('is in the table too, with one row for where it stands', () => {
    for (const state of [...fits.filter(({ overhead }) => overhead % 10 === 0), ...bills, ...efforts]) {
      const { rows, columns } = table(state, text, 'en');
      for (const row of rows) expect(row).toHaveLength(columns.length);
      expect(JSON.stringify(rows)).not.toMatch(/null|NaN/);
      const here = rows.filter((row) => row.at(-1) === text.here);
      expect(here).toHaveLength(1);
      if (state.scene === 'fit') expect([here[0]?.[0], here[0]?.[3]]).toEqual([state.other, 100 - state.overhead]);
      if (state.scene === 'bill') expect(here[0]?.slice(0, 2)).toEqual([state.labs, state.labs * state.worth]);
      if (state.scene === 'effort') expect(here[0]?.[1]).toBeCloseTo(work(state).you, 1);
    }
  });

  test('is measured by name, with nothing missing', () => {
    for (const state of [...fits, ...bills, ...efforts]) {
      const named = measure(state);
      expect(named.scene).toBe(state.scene);
      for (const value of Object.values(named)) expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
    }
  });
});

test('no scene takes what belongs to another from a link', () => {
  for (const scene of scenes) {
    expect(parse(format(starts[scene]))).toEqual(starts[scene]);
    expect(() => parse(`${format(starts[scene])},x:1`)).toThrow();
  }
  for (const bad of [
    's:fit,k:0,h:20',
    's:fit,k:50,h:91',
    's:bill,n:3,v:4,c:9,guess:same',
    's:effort,w:36,t:0',
    's:effort,w:25,t:11',
  ]) {
    expect(() => parse(bad)).toThrow();
  }
});
