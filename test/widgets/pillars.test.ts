import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printed } from '#i18n/printed.ts';
import text from '#text/en/widgets/pillars.json';
import { answer, came, fallen } from '#widgets/pillars/answer.ts';
import { describe as describeState } from '#widgets/pillars/describe.ts';
import { levelAt, marsh } from '#widgets/pillars/marsh.ts';
import { measure } from '#widgets/pillars/measure.ts';
import { best, built, card, gains, moved, stands } from '#widgets/pillars/posts.ts';
import { parse } from '#widgets/pillars/read.ts';
import { sinking } from '#widgets/pillars/sinking.ts';
import {
  boardAsks,
  extra,
  format,
  guesses,
  hasRoom,
  type Pillar,
  pillarNames,
  type Setting,
  type State,
  scenes,
  starts,
  ways,
} from '#widgets/pillars/state.ts';
import { table } from '#widgets/pillars/table.ts';

const settings: readonly Setting[] = [...pillarNames, 'underSafety', 'underBenefit'];
/** A level, the ends and the steps of the sliders more often than chance would have them. */
const level = fc.oneof(
  fc.constantFrom(0, 100, 10, 90),
  fc.integer({ min: 0, max: 20 }).map((step) => 5 * step),
  fc.integer({ min: 0, max: 100 }),
);
const states: fc.Arbitrary<State> = fc
  .record({
    scene: fc.constantFrom(...scenes),
    ...{ security: level, safety: level, benefit: level, underSafety: level, underBenefit: level },
    way: fc.constantFrom(...ways),
    raised: fc.option(fc.constantFrom(...pillarNames), { nil: undefined }),
  })
  .map((state) => moved(state, 'security', state.security));
const every = (check: (state: State) => void, numRuns = 5000) =>
  fc.assert(
    fc.property(states, (state) => void check(state)),
    { numRuns },
  );
const says = (state: State) => describeState(state, text, 'en');

/** What stands, written out here once more: of each post the share that its mud leaves. */
function standing({ underSafety, underBenefit, ...state }: State): readonly [safety: number, benefit: number] {
  const all = built({ underSafety, underBenefit, ...state });
  const safety = all.safety - (all.safety * underSafety * (100 - all.security)) / 10_000;
  return [safety, all.benefit - (all.benefit * underBenefit * (100 - safety)) / 10_000];
}
const numbers = (sentence: string) => [...sentence.matchAll(/\d+(?:\.\d+)?/g)].map(([found]) => Number(found));

describe('three posts', () => {
  test('open at 72.9, and security alone takes that to 8.1 while the average reads 63.3', () => {
    expect(stands(starts.fall).benefit).toBeCloseTo(72.9, 9);
    expect(stands(fallen(starts.fall)).safety).toBeCloseTo(9, 9);
    expect(stands(fallen(starts.fall)).benefit).toBeCloseTo(8.1, 9);
    expect(card(fallen(starts.fall))).toBeCloseTo(63.3333, 3);
    expect(stands({ ...fallen(starts.fall), underSafety: 0, underBenefit: 0 })).toEqual({
      ...{ security: 10, safety: 90, benefit: 90 },
    });
  });

  test('stand as worked out a second way, and never sink deeper than their mud', () => {
    every((state) => {
      const [all, up] = [built(state), stands(state)];
      const [safety, benefit] = standing(state);
      expect(up.security).toBe(all.security);
      expect(up.safety).toBeCloseTo(safety, 9);
      expect(up.benefit).toBeCloseTo(benefit, 9);
      expect(all.safety - up.safety).toBeLessThanOrEqual(state.underSafety + 1e-9);
      expect(all.benefit - up.benefit).toBeLessThanOrEqual(state.underBenefit + 1e-9);
      expect(Math.min(up.safety, up.benefit)).toBeGreaterThanOrEqual(0);
    });
  });

  test('the card lies between weakest and average, multiplied below both, and no mud moves it', () => {
    every((state) => {
      const [mean, geometric, weakest, product] = ways.map((way) => card(state, way)) as [
        number,
        number,
        number,
        number,
      ];
      const levels = Object.values(built(state));
      expect(mean).toBeCloseTo(levels.reduce((sum, each) => sum + each, 0) / 3, 9);
      expect(geometric ** 3).toBeCloseTo(product * 10_000, 3);
      expect(weakest).toBe(Math.min(...levels));
      expect(product).toBeLessThanOrEqual(weakest + 1e-9);
      expect(geometric).toBeGreaterThanOrEqual(weakest - 1e-9);
      expect(geometric).toBeLessThanOrEqual(mean + 1e-9);
      for (const way of ways) expect(card({ ...state, underSafety: 0, underBenefit: 35 }, way)).toBe(card(state, way));
      expect(stands({ ...state, underSafety: 100, underBenefit: 100 }).benefit).toBeCloseTo(product, 9);
    });
  });

  test('whatever is moved stays within reach of a link', () => {
    every((state) => {
      for (const setting of settings) {
        for (const value of [0, 100, -1, 1e6, 37.26]) {
          const next = moved(state, setting, value);
          expect(parse(format(next))).toEqual(next);
          if (next.raised) expect(built(next)[next.raised]).toBeLessThanOrEqual(100);
        }
      }
    }, 500);
  });

  test('the best post brings more than any other with room, and a tie names none', () => {
    every((state) => {
      const found = best(state);
      const able = pillarNames.filter((pillar) => hasRoom(state, pillar));
      for (const pillar of able) {
        const gain = gains(state, pillar).stands;
        expect(gain).toBeGreaterThanOrEqual(-1e-9);
        if (found !== 'alike' && pillar !== found) expect(gains(state, found).stands).toBeGreaterThan(gain);
      }
      const top = able.map((pillar) => gains(state, pillar).stands).toSorted((one, other) => other - one);
      if (found === 'alike' && top.length > 1) expect(top[0]).toBeCloseTo(top[1] as number, 9);
    });
  });
});

describe('the fall', () => {
  const [from, to] = [stands(starts.fall), stands(fallen(starts.fall))];

  test('goes along the ropes: security at once, then safety, and benefit only when safety is down', () => {
    expect(sinking(from, to, 0, 0)).toEqual({ ...from, security: 10 });
    const half = sinking(from, to, 0, 0.5);
    expect(half.benefit).toBe(from.benefit);
    expect(half.safety).toBeLessThan(from.safety);
    expect(half.safety).toBeGreaterThan(to.safety);
    expect(sinking(from, to, 0, 1).safety).toBeCloseTo(to.safety, 9);
    expect(sinking(from, to, 1, 0)).toEqual({ ...to, benefit: from.benefit });
    expect(sinking(from, to, 1, 1).benefit).toBeCloseTo(to.benefit, 9);
  });

  test('never leaves the way between where they stood and where they come to stand, however late a frame comes', () => {
    fc.assert(
      fc.property(
        states,
        states,
        fc.constantFrom(0, 1),
        fc.double({ min: -1, max: 3, noNaN: true }),
        (a, b, turn, share) => {
          const [one, other] = [stands(a), stands(b)];
          const seen = sinking(one, other, turn, share);
          for (const pillar of pillarNames) {
            expect(seen[pillar]).toBeGreaterThanOrEqual(Math.min(one[pillar], other[pillar]) - 1e-9);
            expect(seen[pillar]).toBeLessThanOrEqual(Math.max(one[pillar], other[pillar]) + 1e-9);
          }
        },
      ),
    );
  });

  test('leaves the board content, and a little less would not', () => {
    expect(card(fallen(starts.fall))).toBeGreaterThanOrEqual(boardAsks);
    expect(card({ ...starts.fall, security: 0, safety: 89 })).toBeLessThan(boardAsks);
  });

  test('a finger at the ground is at nothing, and one at the top of a post at its height', () => {
    expect(levelAt((marsh.ground - marsh.top) / marsh.height)).toBeCloseTo(0, 9);
    expect(levelAt((marsh.ground - 90 - marsh.top) / marsh.height)).toBeCloseTo(90, 9);
  });
});

describe('the sentence', () => {
  test('has no gap, in any state', () => {
    every((state) => expect(says(state)).not.toMatch(/\{|undefined|NaN|Infinity|−/));
  });

  test('names what is built, what stands and what the card reads', () => {
    every((state) => {
      const [all, up] = [built(state), stands(state)];
      const [security = '', safety = '', benefit = '', reads = '', ...more] = says(state).split(/(?<=\.) /);
      expect(security).toBe(`Security is built to ${all.security}, on rock.`);
      for (const [sentence, pillar] of [
        [safety, 'safety'],
        [benefit, 'benefit'],
      ] as const) {
        const found = numbers(sentence);
        if (/^Nothing/.test(sentence)) expect(all[pillar]).toBe(0);
        else if (/none of it/.test(sentence)) expect([all[pillar], up[pillar]]).toEqual([found[0], 0]);
        else if (/nearly all of it/.test(sentence)) {
          expect(up[pillar]).toBeGreaterThanOrEqual(all[pillar] - 0.00501);
          expect(up[pillar]).toBeLessThan(all[pillar]);
        } else if (/hardly any of it/.test(sentence)) {
          expect(up[pillar]).toBeGreaterThan(0);
          expect(up[pillar]).toBeLessThan(0.00501);
        } else if (/ all /.test(sentence)) expect([all[pillar], up[pillar]]).toEqual([found.at(-1), found.at(-1)]);
        else {
          expect(found[0]).toBe(all[pillar]);
          expect(Math.abs((found[1] as number) - up[pillar])).toBeLessThan(0.00501);
          expect(up[pillar]).toBeLessThan(all[pillar]);
          expect(up[pillar]).toBeGreaterThan(0);
        }
      }
      expect(Math.abs((numbers(reads)[0] as number) - card(state))).toBeLessThan(0.0501);
      expect(more.length).toBe(state.raised ? 2 : 0);
    });
  });

  test('leaves out the card until that was tried, and nothing else', () => {
    every((state) => {
      const untried = describeState(state, text, 'en', false);
      expect(untried).not.toMatch(/The card/);
      expect(
        says(state)
          .split(/(?<=\.) /)
          .filter((each) => !/^The card/.test(each))
          .join(' '),
      ).toBe(untried);
    }, 500);
  });

  test('gives the reason that holds', () => {
    every((state) => {
      const said = says(state);
      if (/Safety is on rock/.test(said)) expect(state.underSafety).toBe(0);
      if (/Benefit is on rock/.test(said)) expect(state.underBenefit).toBe(0);
      if (/Security is at 100, so/.test(said)) expect(built(state).security).toBe(100);
      if (/Safety stands at 100, so/.test(said)) expect(stands(state).safety).toBe(100);
      const verb = { mean: 'averages', geometric: 'geometric', weakest: 'weakest', product: 'multiplies' }[state.way];
      expect(said).toContain(verb);
    });
  });

  test('tells what the last ten brought, and only where there are any', () => {
    every((state) => {
      const found =
        /The last ten on (\w+) are new\. They bring ([\d.]+) of the benefit that stands, and ([\d.]+) on/.exec(
          says(state),
        );
      expect(found === null).toBe(state.raised === undefined);
      if (!found || !state.raised) return;
      expect(found[1]).toBe(state.raised);
      const before = { ...state, raised: undefined };
      expect(built(state)[state.raised] - built(before)[state.raised]).toBe(extra);
      expect(Math.abs(Number(found[2]) - (stands(state).benefit - stands(before).benefit))).toBeLessThan(0.00501);
      expect(Math.abs(Number(found[3]) - (card(state) - card(before)))).toBeLessThan(0.00501);
    });
  });
});

describe('guess, table and measures', () => {
  test('every guess is answered, and one of them is right', () => {
    for (const scene of scenes) {
      const start = starts[scene];
      for (const guess of guesses[scene]) {
        const said = answer(guess, start, text, 'en');
        expect(said.includes('So it comes out.')).toBe(guess === came(start));
        expect(said).not.toMatch(/\{|undefined|NaN/);
      }
    }
    expect([came(starts.fall), came(starts.next)]).toEqual(['under', 'benefit']);
    expect(answer('over', starts.fall, text, 'en')).toContain('only 8.1 of the benefit stands, instead of 72.9');
    expect(answer('security', starts.next, text, 'en')).toContain(
      'the ten add 5.45 to the benefit that stands; on security they add 4.05, on safety 0.45',
    );
  });

  test('the average gains the same by any ten, as the answer says', () => {
    for (const pillar of pillarNames.filter((each) => hasRoom(starts.next, each)))
      expect(gains(starts.next, pillar).card).toBeCloseTo(extra / 3, 7);
  });

  test('the table has this state in it, and every raise that has room', () => {
    every((state) => {
      const { columns, rows } = table(state, text);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      expect(rows).toHaveLength(1 + pillarNames.filter((pillar) => hasRoom(state, pillar)).length);
      const own = rows.find(
        ([name]) => name === (state.raised ? text.table[state.raised] : text.table.asItIs),
      ) as number[];
      const { benefit, safety, security } = stands(state);
      expect([own[1], own[3], own[5]].map(Number)).toEqual([security, safety, benefit].map((x) => printed(x)));
      for (const [place, way] of ways.entries())
        expect(Math.abs((own[6 + place] ?? 0) - card(state, way))).toBeLessThan(0.0501);
      expect(JSON.stringify(rows)).not.toMatch(/null|NaN/);
    }, 1000);
  });

  test('measures are finite or words', () => {
    every((state) => {
      for (const value of Object.values(measure(state)))
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
      const names: readonly (Pillar | 'alike')[] = [...pillarNames, 'alike'];
      expect(names).toContain(measure(state).best);
    }, 1000);
  });
});
