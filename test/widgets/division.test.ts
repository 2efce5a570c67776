import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import text from '#text/en/widgets/division.json';
import { onGrid } from '#ui/grid.ts';
import { answer, came } from '#widgets/division/answer.ts';
import { describe as describeState } from '#widgets/division/describe.ts';
import { canPour, jug, poured, takers } from '#widgets/division/jug.ts';
import { measure } from '#widgets/division/measure.ts';
import {
  leastFund,
  membersOf,
  moved,
  roundsOf,
  settingsOf,
  settled,
  shown,
  stay,
  total,
  weighing,
} from '#widgets/division/outcome.ts';
import { parse } from '#widgets/division/read.ts';
import { said } from '#widgets/division/said.ts';
import {
  countries,
  end,
  format,
  guesses,
  ranges,
  type Setting,
  type State,
  scenes,
  starts,
} from '#widgets/division/state.ts';
import { table } from '#widgets/division/table.ts';
import { chosen, inside, leaving, waves } from '#widgets/division/waves.ts';

const on = (setting: Setting) => {
  const { min, max, step } = ranges[setting];
  return fc
    .integer({ min: 0, max: Math.round((max - min) / step) })
    .map((steps) => onGrid(ranges[setting], min + steps * step));
};
/** Any state that the sliders and buttons reach, and those that a link can open between their steps. */
const states: fc.Arbitrary<State> = fc.record({
  scene: fc.constantFrom(...scenes),
  outside: fc.array(
    fc.oneof(
      on('lark'),
      fc.integer({ min: 0, max: 36 }).map((step) => step / 4),
    ),
    { minLength: 5, maxLength: 5 },
  ),
  gamma: fc.oneof(fc.constant(2), on('gamma')),
  fund: fc.oneof(fc.constant(0), on('fund')),
  round: fc.integer({ min: 0, max: end }),
});
const every = (check: (state: State) => void, numRuns = 5000) =>
  fc.assert(
    fc.property(states, (state) => void check(state)),
    { numRuns },
  );
const says = (state: State) => describeState(state, text, 'en');
const name = (index: number) => text.countries[countries[index] as (typeof countries)[number]];
const namedIn = (part: string) => countries.flatMap((_, index) => (part.includes(name(index)) ? [index] : []));
const listOf = (flags: readonly boolean[]) => flags.flatMap((is, index) => (is ? [index] : []));
const near = (said: string | undefined, value: number) => Math.abs(Number(said) - value) < 0.00501;

/** Who stays at even shares, written out here once more: the largest group of the least demanding that holds. */
function stayEvenly({ outside, gamma }: State): number {
  const sorted = outside.toSorted((x, y) => x - y);
  for (let members = sorted.length; members > 0; members--)
    if ((sorted[members - 1] as number) <= members ** (gamma - 1) + 1e-9) return members;
  return 0;
}

describe('five boats', () => {
  test('open at 5 each; Lark, Kite and Jay leave in turn, and 25 points become 18', () => {
    const rounds = roundsOf(starts.even);
    expect(rounds.map(({ share }) => share)).toEqual([5, 4, 3, 2]);
    expect(rounds.map(({ leaves }) => listOf(leaves).map(name).join())).toEqual(['Lark', 'Kite', 'Jay', '']);
    expect(rounds.map(total)).toEqual([25, 22, 19.5, 18]);
  });

  test('stay as many as the largest group that holds, where nothing is moved', () => {
    every((state) => expect(stay({ ...state, fund: 0 })).toBe(stayEvenly(state)));
  });

  test('settle within five rounds of choosing, and not before anybody has chosen', () => {
    every((state) => {
      expect(roundsOf(state).length - 1).toBeLessThanOrEqual(end);
      expect(settled({ ...state, round: end })).toBe(true);
      expect(settled({ ...state, round: 0 })).toBe(false);
      if (settled(state)) expect(membersOf(shown(state))).toBe(stay(state));
      else if (state.round > 0) expect(shown(state).leaves).toContain(true);
    });
  });

  test('are held by the smallest fund on the slider and by none below it', () => {
    expect([leastFund(starts.fund), weighing(starts.fund).transferNeeded]).toEqual([1, 1]);
    every((state) => {
      const least = leastFund(state);
      if (least === undefined) {
        for (let fund = 0; fund <= ranges.fund.max; fund += 0.25) expect(stay({ ...state, fund })).toBeLessThan(5);
        return;
      }
      expect(stay({ ...state, fund: least })).toBe(5);
      expect(least).toBeGreaterThanOrEqual(weighing(state).transferNeeded - 1e-9);
      expect(least).toBeLessThanOrEqual(weighing(state).grandValue);
      if (least > 0) expect(stay({ ...state, fund: least - 0.25 })).toBeLessThan(5);
    }, 500);
  });

  test('are moved on their grid, and to the end once they have begun to choose', () => {
    every((state) => {
      for (const setting of Object.keys(ranges) as Setting[]) {
        const { min, max } = ranges[setting];
        for (const value of [min, max, -1, 1e6, 1.26]) {
          const next = moved(state, setting, value);
          expect(settingsOf(next)[setting]).toBeGreaterThanOrEqual(min);
          expect(settingsOf(next)[setting]).toBeLessThanOrEqual(max);
          expect(next.round).toBe(state.round > 0 ? end : 0);
          expect(parse(format(next))).toEqual(next);
        }
      }
    }, 300);
  });
});

describe('the boats that are asked', () => {
  test('choose round by round as the model has it, until nobody leaves', () => {
    every((state) => {
      const stills = waves({ ...state, round: 0 });
      const rounds = roundsOf(state);
      const after = stills.filter(({ weigh }) => weigh.length === 0);
      expect(after.map(({ left }) => left)).toEqual(
        rounds.slice(0, Math.max(1, rounds.length - 1)).map(({ leaves }) => listOf(leaves)),
      );
      expect(settled(after.at(-1)?.state as State)).toBe(true);
      // each is asked in each round, and whoever is asked is in
      for (const still of stills) if (still.weigh.length > 0) expect(still.weigh).toEqual(inside(still.state));
    }, 1000);
  });

  test('are said to stay, to leave and to be in just where the model says so', () => {
    const say = (state: State, left: readonly number[], stays: readonly number[], playing = false) =>
      said({ state, weigh: [], left }, playing, stays, text, 'en');
    every((state) => {
      const now = { ...state, round: Math.min(state.round, roundsOf(state).length - 1) };
      const gone = leaving(now);
      if (gone.length > 0) {
        const next = chosen(now);
        const told = say(next, gone, []);
        if (!(gone.length === 1 && gone[0] === 3)) expect(namedIn(told.slice(0, told.indexOf(' leave')))).toEqual(gone);
        const { share } = shown(next);
        const falls = /(?:falls to|is now) ([\d.]+)\./.exec(told);
        expect(falls !== null).toBe(inside(next).length > 0);
        if (falls) expect(near(falls[1], share)).toBe(true);
        expect(told.includes('In the end')).toBe(settled(next));
        expect(told.includes('it is your turn')).toBe(!settled(next) && leaving(next).includes(3));
      }
      for (const place of inside(now).filter((each) => !gone.includes(each))) {
        if (settled(now)) continue;
        const [, here, alone] = /stays?: ([\d.]+) here, ([\d.]+) alone\.$/.exec(say(now, [], [place])) ?? [];
        expect(near(here, shown(now).has[place] as number)).toBe(true);
        expect(near(alone, state.outside[place] as number)).toBe(true);
      }
      expect(say(now, [], [])).not.toMatch(/\{|undefined|NaN|^$/);
    }, 2000);
    expect(say(chosen(starts.even), [4], [])).toBe(
      'Lark leaves. The water falls to 4. Now it is your turn: 4 here, 4.5 alone.',
    );
    expect(say({ ...starts.even, round: 2 }, [3], [])).toBe('You leave. The water falls to 3. Ask the others again.');
    expect(say({ ...starts.even, round: 3 }, [2], [])).toBe(
      'Jay leaves. The water falls to 2. In the end Heron and Ibis are in.',
    );
    expect(say(chosen(starts.even), [4], [], true)).toBe('Lark leaves.');
  });

  test('weigh what they have here against what they would have alone', () => {
    const say = (weigh: readonly number[]) => said({ state: starts.even, weigh, left: [] }, true, [], text, 'en');
    expect(say([4])).toBe('Lark weighs 5 here against 6 alone.');
    expect(say([3])).toBe('You weigh 5 here against 4.5 alone.');
    expect(say([0, 1, 2, 3, 4])).toBe('Each weighs what it has here against what it would have alone.');
  });

  test('get water by the jug, half a point each, where all are in, some lack it and others can give it', () => {
    expect(text.status.pour).toContain('half a point');
    expect(jug).toBe(0.5);
    every((state) => {
      const { members, leaves } = shown({ ...state, fund: 0, round: 0 });
      expect(takers({ ...state, round: 0 })).toEqual(listOf(leaves));
      const can = state.scene === 'fund' && state.round === 0 && leaves.includes(true) && listOf(leaves).length < 5;
      expect(canPour(state)).toBe(can);
      expect(members).toEqual([true, true, true, true, true]);
      for (const jugs of [1, -1]) {
        const fund = poured(state, jugs);
        expect(parse(format({ ...state, fund })).fund).toBe(fund);
        // until those who pay have nothing left
        if (can && fund > state.fund && Math.min(...shown(state).has) > 0)
          for (const place of takers(state))
            expect(shown({ ...state, fund }).has[place]).toBeGreaterThan(shown(state).has[place] as number);
      }
    }, 1000);
  });
});

describe('the sentence', () => {
  test('before all was tried has who is in and what each gets, and neither who leaves next nor what all have', () => {
    every((state) => {
      const before = describeState(state, text, 'en', false);
      expect(before).not.toMatch(/alone|leaves? next|together/);
      expect(says(state).startsWith(before)).toBe(true);
    }, 1000);
  });

  test('has no gap, in any state', () => {
    every((state) => expect(says(state)).not.toMatch(/\{|undefined|NaN|Infinity|−| , |\.\./));
  });

  test('names those who are in and those who leave next, and nobody else', () => {
    every((state) => {
      const { members, leaves, has } = shown(state);
      const said = says(state);
      const first = said.slice(0, said.indexOf('.'));
      if (membersOf(shown(state)) === 5) expect(first).toBe('All five countries are in');
      else if (membersOf(shown(state)) === 0) expect(first).toBe('Nobody is in any more');
      else {
        expect(first).toMatch(/(Only .* is|are) in$/);
        expect(namedIn(first)).toEqual(listOf(members));
      }
      const barely =
        /(?:^|\. )((?:[A-Z][a-z]+(?:, | and |, and )?)+) would have (?:a little more alone, and leaves|more alone, some of them only a little, and leave) next/.exec(
          said,
        );
      if (barely) {
        expect(namedIn(barely[1] ?? '')).toEqual(listOf(leaves));
        expect(
          listOf(leaves).some((index) => (state.outside[index] as number) - (has[index] as number) < 0.00501),
        ).toBe(true);
        return;
      }
      const going =
        /(?:^|\. )((?:[A-Z][a-z]+(?:, | and |, and )?)+) would have more alone, (.*?), and (leaves?) next/.exec(said);
      expect(namedIn(going?.[1] ?? '')).toEqual(listOf(leaves));
      if (going) {
        const options = listOf(leaves).map((index) => state.outside[index] as number);
        expect(going[2]?.split(/, and | and |, /).map(Number)).toEqual(options);
        expect(going[3] === 'leaves').toBe(options.length === 1);
        for (const index of listOf(leaves)) expect(state.outside[index]).toBeGreaterThan(has[index] as number);
      }
      expect(/Nobody who is in would have more alone/.test(said)).toBe(
        !leaves.includes(true) && members.includes(true),
      );
    });
  });

  test('gives the shares that the model gives, before and after the fund', () => {
    every((state) => {
      const { members, share, moved: given, has } = shown(state);
      const said = says(state);
      const paid =
        /An even share is ([\d.]+), of which (.*?) (?:each )?pays? ([\d.]+) into the fund and keeps? ([\d.]+)\. With/.exec(
          said,
        );
      const even = /(Each|It) gets ([\d.]+)\./.exec(said);
      expect(paid !== null).toBe(given > 0);
      expect(even !== null).toBe(given === 0 && members.includes(true));
      if (even) {
        expect(near(even[2], share)).toBe(true);
        expect(even[1] === 'It').toBe(membersOf(shown(state)) === 1);
        for (const index of listOf(members)) expect(has[index]).toBeCloseTo(share, 9);
      }
      if (!paid) return;
      const payers = namedIn(paid[2] ?? '');
      expect(near(paid[1], share)).toBe(true);
      // as printed, what is paid and what is kept make the share
      expect(Math.abs(Number(paid[3]) - given / payers.length)).toBeLessThan(0.0101);
      expect(Number(paid[3]) + Number(paid[4])).toBeCloseTo(Number(paid[1]), 9);
      for (const index of payers) expect(near(paid[4], has[index] as number)).toBe(true);
      const takers = /With the fund, (.*?)\. /.exec(`${said} `)?.[1] ?? '';
      expect([...payers, ...namedIn(takers)].toSorted()).toEqual(listOf(members));
      for (const [, who = '', gets] of takers.matchAll(/(\w+) gets ([\d.]+)/g))
        expect(near(gets, has[namedIn(who)[0] as number] as number)).toBe(true);
    });
  });

  test('says why a fund is not moved', () => {
    every((state) => {
      const { members, share, moved: given } = shown(state);
      const short = state.outside.filter((option, i) => members[i] && option > share + 1e-9).length;
      const idle = state.fund > 0 && given === 0 && members.includes(true);
      const all = membersOf(shown(state)) === 5;
      expect(/The fund is not needed/.test(says(state))).toBe(idle && short === 0 && all);
      // what those who went would have needed is not denied
      expect(/Those who are left do not need the fund/.test(says(state))).toBe(idle && short === 0 && !all);
      expect(/Nobody in could pay/.test(says(state))).toBe(idle && short > 0);
      if (idle && short > 0) expect(short).toBe(membersOf(shown(state)));
    });
  });

  test('adds up what all have, and says whether the whole could hold them', () => {
    every((state) => {
      const said = says(state);
      const sums =
        /all five have ([\d.]+) together; with everybody in it was ([\d.]+)\. (.*) who have ([\d.]+) alone/.exec(said);
      expect(sums !== null).toBe(membersOf(shown(state)) < 5);
      if (!sums) return;
      const alone = state.outside.reduce((sum, option) => sum + option, 0);
      const whole = 5 ** state.gamma;
      expect(near(sums[1], total(shown(state)))).toBe(true);
      expect(near(sums[2], whole)).toBe(true);
      expect(near(sums[4], alone)).toBe(true);
      expect(/would be enough/.test(sums[3] ?? '')).toBe(alone <= whole + 1e-9);
      const apart = total(shown(state)) > whole + 1e-9;
      expect(/but as they are they have more in total\.$/.test(said)).toBe(alone <= whole + 1e-9 && apart);
    });
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
    expect([came(starts.even), came(starts.fund)]).toEqual(['two', 'one']);
    expect(answer('four', starts.even, text, 'en')).toContain('2 stay, with 2 each');
    expect(answer('one', starts.fund, text, 'en')).toContain('a fund of 1 holds all five.');
  });

  test('the table tells every round, and agrees with the model', () => {
    every((state) => {
      const { columns, rows } = table(state, text, 'en');
      const rounds = roundsOf(state);
      expect(rows).toHaveLength(rounds.length);
      for (const [index, row] of rows.entries()) {
        const round = rounds[index];
        if (!round) throw new Error('no such round');
        expect(row).toHaveLength(columns.length);
        expect(row.slice(0, 2)).toEqual([index, membersOf(round)]);
        for (const [i, cell] of row.slice(2, 7).entries()) {
          expect(typeof cell === 'number').toBe(round.members[i]);
          expect(near(String(cell).replace(' alone', ''), round.has[i] as number)).toBe(true);
        }
        expect(namedIn(String(row.at(-1)))).toEqual(listOf(round.leaves));
        expect(row.at(-1) === 'nobody').toBe(index === rows.length - 1);
      }
    }, 1000);
  });

  test('measures are finite or words', () => {
    every((state) => {
      for (const value of Object.values(measure(state)))
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
    }, 500);
  });
});
