import { describe, expect, test } from 'vitest';
import { firstStep } from '#model/beliefs/first-step.ts';
import text from '#text/en/widgets/announcement.json';
import { answer, came } from '#widgets/announcement/answer.ts';
import { describe as describeState } from '#widgets/announcement/describe.ts';
import { measure } from '#widgets/announcement/measure.ts';
import { mindOf, minds, safeLabs, shares } from '#widgets/announcement/minds.ts';
import {
  type Census,
  guesses,
  isOpen,
  moved,
  ranges,
  reached,
  type Setting,
  type State,
  type Step,
  shut,
  starts,
  type Word,
  ways,
} from '#widgets/announcement/state.ts';
import { came as cameStep } from '#widgets/announcement/step/came.ts';
import { stepOf } from '#widgets/announcement/step/step-of.ts';
import { table } from '#widgets/announcement/table.ts';

const grid = (setting: Setting): readonly number[] => {
  const { min, max, step } = ranges[setting];
  return Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step);
};

/** Every state of the two labs that a reader can reach: 83,391 of them. */
const allWords: readonly Word[] = ways.flatMap((way) =>
  grid('c').flatMap((c) =>
    grid('mark').flatMap((mark) =>
      grid('q').flatMap((q) =>
        reached
          .filter((heard) => q < 100 || heard === 'both')
          .map((heard): Word => ({ scene: 'word', way, c, mark, q, heard })),
      ),
    ),
  ),
);
/** Every state of the six: 432. */
const allCensuses: readonly Census[] = grid('worried').flatMap((worried) =>
  grid('thought').flatMap((thought) =>
    grid('need').flatMap((need) =>
      [false, true].map((published): Census => ({ scene: 'census', worried, thought, need, published })),
    ),
  ),
);

/** The states in which something does not hold, for one assertion over very many. */
const failing = <Of extends State>(states: readonly Of[], holds: (state: Of) => boolean): readonly Of[] =>
  states.filter((state) => !holds(state)).slice(0, 3);

/** What a worried lab may do: ship safe or not, told or untold. Every rule without chance, from the most hopeful. */
const rules = [
  { told: true, untold: true },
  { told: true, untold: false },
  { told: false, untold: true },
  { told: false, untold: false },
] as const;
type Rule = (typeof rules)[number];

/** Whether neither a told nor an untold lab would leave the rule alone, by weighing every case in whole numbers. */
function holdsByCounting({ c, q, mark }: Word, rule: Rule): boolean {
  const cases = {
    told: { told: q, untold: 100 - q, calm: 0 },
    // that its own letter is lost, (100 − q), is news of the other only where the other is worried
    untold: { told: c * (100 - q) * q, untold: c * (100 - q) * (100 - q), calm: (100 - c) * 1e4 },
  };
  return (['told', 'untold'] as const).every((own) => {
    const { told, untold, calm } = cases[own];
    const careful = (rule.told ? told : 0) + (rule.untold ? untold : 0);
    const better = Math.sign(careful * 100 - mark * (told + untold + calm));
    return rule[own] ? better >= 0 : better <= 0;
  });
}

/** How many of 10,000 cases with both worried end with both safe, or one alone, under a rule. */
function endsOf({ q }: Word, rule: Rule) {
  const safe = (told: boolean) => (told ? rule.told : rule.untold);
  let [both, one] = [0, 0];
  for (const first of [true, false]) {
    for (const second of [true, false]) {
      const weight = (first ? q : 100 - q) * (second ? q : 100 - q);
      if (safe(first) && safe(second)) both += weight;
      else if (safe(first) || safe(second)) one += weight;
    }
  }
  return { both: both / 100, one: one / 100 };
}

describe('two worried labs', () => {
  test('do in private what the best rule permits that nobody would leave alone, by counting cases', () => {
    expect(
      failing(
        allWords.filter(({ way, heard }) => way === 'private' && heard === 'both'),
        (state) => {
          const held = rules.filter((rule) => holdsByCounting(state, rule));
          const best = Math.max(...held.map((rule) => endsOf(state, rule).both));
          const { both, one } = shares(state);
          const rule = { told: mindOf(state, true).safe, untold: mindOf(state, false).safe };
          const found = rules.find(({ told, untold }) => told === rule.told && untold === rule.untold) as Rule;
          const ends = endsOf(state, found);
          return (
            Math.abs(both - best) < 1e-9 &&
            holdsByCounting(state, found) &&
            Math.abs(ends.both - both) < 1e-9 &&
            Math.abs(ends.one - one) < 1e-9
          );
        },
      ),
    ).toEqual([]);
  });

  test('ship safe in silence exactly where the odds of worry reach the mark, and in public always', () => {
    expect(
      failing(allWords, (state) => {
        const [silent, spoken] = [shares(state, 'silence').both, shares(state, 'public').both];
        return silent === (state.c >= state.mark ? 100 : 0) && spoken === 100;
      }),
    ).toEqual([]);
  });

  test('are never better off with a private word than with a public one, and sometimes worse than with none', () => {
    expect(failing(allWords, (state) => shares(state, 'private').both <= shares(state, 'public').both)).toEqual([]);
    const harmed = allWords.filter((state) => shares(state, 'private').both < shares(state, 'silence').both);
    expect(harmed.length).toBeGreaterThan(1000);
    expect(failing(harmed, (state) => measure(state).tipsHurt === 'yes' && state.c >= state.mark)).toEqual([]);
  });

  test('ship safe exactly where their best hope reaches the mark', () => {
    expect(
      failing(allWords, (state) =>
        Object.values(minds(state)).every(({ hope, safe }) => safe === hope >= state.mark - 1e-9),
      ),
    ).toEqual([]);
  });

  test('know no more of what the other knows than of what it is', () => {
    expect(
      failing(allWords, (state) =>
        Object.values(minds(state)).every(
          ({ worried, knows, sure, hope, told }) =>
            worried >= knows &&
            knows >= sure &&
            hope <= worried &&
            worried <= 100 &&
            sure >= 0 &&
            (worried === 100) === (told && state.way !== 'silence'),
        ),
      ),
    ).toEqual([]);
  });

  test('learn from a letter that does not come that the other is less likely to be worried', () => {
    expect(
      failing(allWords, (state) => {
        const { worried } = mindOf(state, false, 'private');
        return (
          worried < state.c && Math.abs(worried - (100 * state.c * (100 - state.q)) / (1e4 - state.c * state.q)) < 1e-6
        );
      }),
    ).toEqual([]);
  });

  test('have as good as a public word where the letters always arrive', () => {
    expect(
      failing(
        allWords.filter(({ q }) => q === 100),
        (state) => shares(state, 'private').both === 100,
      ),
    ).toEqual([]);
  });
});

describe('six labs', () => {
  test('ship safe as the worried among them read the count', () => {
    expect(
      failing(allCensuses, (state) => {
        const { worried, thought, need, published } = state;
        const { before, after, now } = safeLabs(state);
        return (
          before === (thought >= need ? worried : 0) &&
          after === (worried >= need ? worried : 0) &&
          now === (published ? after : before)
        );
      }),
    ).toEqual([]);
  });

  test('are helped by the truth only where concern is higher than believed, and harmed only where it is lower', () => {
    expect(
      failing(allCensuses, (state) => {
        const { before, after } = safeLabs(state);
        return (after <= before || state.worried > state.thought) && (after >= before || state.worried < state.thought);
      }),
    ).toEqual([]);
  });
});

/** The first number after some words of a sentence. */
const number = (said: string, words: RegExp): number => Number(words.exec(said)?.[1]);
const close = (x: number, y: number) => Math.abs(x - y) <= 0.005 + 1e-9;

describe('what the figure says', () => {
  test('is true of every state of the two labs', () => {
    expect(
      failing(allWords, (state) => {
        const said = describeState(state, text, 'en');
        const { you, beacon } = minds(state);
        const { both, one } = shares(state);
        const { c, mark, q, way, heard } = state;
        if (/\{|undefined|NaN|Infinity/.test(said)) return false;
        if (said.includes('Both can ship safe.') !== (you.safe && beacon.safe)) return false;
        if (said.includes('Both cut corners.') !== (!you.safe && !beacon.safe)) return false;
        if (said.includes('You ship safe, and Beacon cuts') !== (you.safe && !beacon.safe)) return false;
        if (said.includes('Beacon ships safe, and you cut') !== (!you.safe && beacon.safe)) return false;
        if (!close(number(said, /both ship safe ([\d.]+) %/), both)) return false;
        if (said.includes('one alone') !== one > 0) return false;
        if (one > 0 && !close(number(said, /one alone ([\d.]+) %/), one)) return false;
        if (said.includes('would hold as well') !== both > 0) return false;
        if (way === 'public') return said.startsWith('It was said in front of both.');
        if (way === 'silence')
          return number(said, /worried with ([\d.]+) %/) === c && said.includes('is enough') === c >= mark;
        if (!said.startsWith(text.says.who[heard])) return false;
        const u = number(said, /without a letter is ([\d.]+) % sure/);
        const untold = mindOf(state, false, 'private').worried;
        if (Math.abs(u - untold) > 0.0501) return false;
        if (said.includes('Even a worried lab')) return untold >= mark - 1e-9 && u >= mark;
        // what is less is printed as less
        if (!said.includes(`${u} % sure of the other, and needs ${mark} %`)) return false;
        return u < mark && number(said, /too, ([\d.]+) %/) === q && said.includes('That is enough.') === q >= mark;
      }),
    ).toEqual([]);
  });

  test('is true of every state of the six', () => {
    expect(
      failing(allCensuses, (state) => {
        const said = describeState(state, text, 'en');
        const { before, after: then, now } = safeLabs(state);
        const count = (words: RegExp) => {
          const found = words.exec(said)?.[1];
          return found === undefined ? undefined : /^n/i.test(found) ? 0 : Number(found);
        };
        return (
          !/\{|undefined|NaN/.test(said) &&
          count(/^(\d) of six/) === state.worried &&
          count(/at least (\d)/) === state.need &&
          count(/(\d|No) labs? ships? safe\./) === now &&
          (state.published
            ? count(/is published: (\d)/) === state.worried
            : count(/thinks that it is (\d)/) === state.thought) &&
          count(/be (\d) without/) === before &&
          count(/and (\d) with it/) === then
        );
      }),
    ).toEqual([]);
  });

  test('answers every guess of both scenes', () => {
    for (const start of [starts.word, starts.census]) {
      for (const guess of guesses[start.scene]) {
        const said = answer(guess, start, text, 'en');
        expect(said.includes('and so it is')).toBe(guess === came(start));
        expect(said).not.toMatch(/\{|undefined/);
      }
    }
    expect([came(starts.word), came(starts.census)]).toEqual(['neither', 'nobody']);
    expect(() => came({ ...starts.census, worried: 2 })).toThrow(RangeError);
    expect(() => came({ ...starts.census, thought: 5 })).toThrow(RangeError);
  });

  test('stands in the table too, row by row', () => {
    for (const state of allWords.filter((_, index) => index % 97 === 0)) {
      const { rows, columns } = table(state, text);
      expect(rows).toHaveLength(state.q === 100 ? 3 : 4);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        const [, , , both, one, neither] = row.map(Number);
        expect(Math.abs((both ?? 0) + (one ?? 0) + (neither ?? 0) - 100)).toBeLessThan(0.02);
      }
    }
    for (const state of allCensuses) {
      const here = table(state, text).rows.filter((row) => row[3] === text.table.census.here);
      expect(here).toEqual([[state.worried, safeLabs(state).before, safeLabs(state).after, 'here']]);
    }
  });

  test('is measured by name, with nothing missing', () => {
    for (const state of [...allWords.filter((_, index) => index % 101 === 0), ...allCensuses]) {
      expect(Object.values(measure(state)).filter((value) => value === undefined || Number.isNaN(value))).toEqual([]);
    }
    expect(measure(starts.word)).toMatchObject({ silence: 0, private: 0, public: 100, tipsHurt: 'no', safe: 0 });
    expect(measure(starts.census)).toMatchObject({ before: 0, after: 5, now: 0 });
  });

  test('moves on its grid, and letters that always arrive have reached both', () => {
    expect(moved({ ...starts.word, heard: 'you' }, 'q', 98.7)).toMatchObject({ q: 100, heard: 'both' });
    expect(moved({ ...starts.word, heard: 'you' }, 'q', 62)).toMatchObject({ q: 60, heard: 'you' });
    expect(moved(starts.census, 'worried', 2.4)).toMatchObject({ worried: 2 });
  });

  test('is open once it was said in front of all, and shut again but for that the same', () => {
    for (const state of [...allWords.filter((_, index) => index % 97 === 0), ...allCensuses]) {
      const closed = shut(state);
      expect(isOpen(closed)).toBe(false);
      expect(isOpen(state)).toBe(state.scene === 'word' ? state.way === 'public' : state.published);
      const opened = closed.scene === 'word' ? { ...closed, way: 'public' } : { ...closed, published: true };
      if (isOpen(state)) expect(opened).toEqual(state);
    }
  });
});

describe('a first step', () => {
  const allSteps: readonly Step[] = (['one-sided', 'together'] as const).flatMap((order) =>
    grid('r').flatMap((r) => grid('x').map((x): Step => ({ scene: 'step', r, x, order }))),
  );
  const says = (state: Step, tried?: boolean) => describeState(state, text, 'en', tried);

  test('opens too small, is believed and dared from a half to two thirds, and too large above', () => {
    const status = (x: number) => stepOf({ ...starts.step, x }).status;
    expect(status(starts.step.x)).toBe('too-small');
    expect([45, 50, 65, 70].map(status)).toEqual(['too-small', 'separates', 'separates', 'too-big']);
    expect(came(starts.step)).toBe('half');
    expect(cameStep({ ...starts.step, r: 30 })).toBe('none');
    expect(cameStep({ ...starts.step, r: 30, order: 'together' })).toBe('little');
  });

  test('is worth something to a worried lab where it dares it, and nothing to another where it is believed', () => {
    expect(
      failing(allSteps, (state) => {
        const { dared, faked, smallest, largest } = stepOf(state);
        const [small, large] = [state.x / 100 < smallest - 1e-9, state.x / 100 > largest + 1e-9];
        return small === faked > 1e-9 && large === dared < -1e-9;
      }),
    ).toEqual([]);
  });

  test('is below the belief at which labs need no step, so that what it says decides', () => {
    expect(failing(allSteps, (state) => state.r / 100 < stepOf(state).pStar)).toEqual([]);
    expect(
      firstStep({ r: 0.4, x: 0.5, Rw: 4, Sw: 0, Tw: 3, Pw: 2, Ru: 2, Su: 0, Tu: 3, Pu: 2, order: 'one-sided' }),
    ).toMatchObject({
      valueAtStep: 2 + stepOf({ ...starts.step, x: 50 }).dared,
    });
  });

  test('says without a gap what it says, and which sizes are believed and dared only once one was tried', () => {
    for (const state of allSteps) {
      const [before, after] = [says(state, false), says(state)];
      expect(after).not.toMatch(/\{|undefined|NaN/);
      expect(after.startsWith(before)).toBe(true);
      expect(before).not.toMatch(/is believed, and dared|No step is both|Without any step/);
      expect(before.includes('it says something')).toBe(stepOf(state).status === 'separates');
    }
    expect(says(starts.step)).toContain('A step from 50 to 66.7 percent is believed, and dared.');
  });

  test('answers every guess, has its own row in the table, and measures that are finite or words', () => {
    for (const guess of guesses.step) {
      const said = answer(guess, starts.step, text, 'en');
      expect(said.includes('and so it is.')).toBe(guess === came(starts.step));
      expect(said).not.toMatch(/\{|undefined|NaN/);
    }
    for (const state of allSteps) {
      expect(table(state, text).rows.map(([x]) => x)).toContain(state.x);
      for (const value of Object.values(measure(state)))
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
    }
  });
});
