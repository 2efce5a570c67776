import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import text from '#text/en/widgets/claims.json';
import { answer } from '#widgets/claims/answer.ts';
import { describe as describeState } from '#widgets/claims/describe.ts';
import { measure } from '#widgets/claims/measure.ts';
import { parse } from '#widgets/claims/read.ts';
import { amongLabs, came, inDrawer, isDone, perhapsSeen, seen, standing, tally } from '#widgets/claims/sorting.ts';
import { format, type Guess, guesses, moved, type State, start } from '#widgets/claims/state.ts';
import { table } from '#widgets/claims/table.ts';
import { type Claim, claims, drawers, filing, numberOf } from '#widgets/claims/ten.ts';
import { filings } from './codec/claims.ts';

const states: fc.Arbitrary<State> = fc.record({ filed: filings, ours: fc.boolean() });
const every = (check: (state: State) => void, numRuns = 4000) =>
  fc.assert(
    fc.property(states, (state) => void check(state)),
    { numRuns },
  );
const says = (state: State, tried = true) => describeState(state, text, 'en', tried);
const asWeDo: State = {
  filed: Object.fromEntries(claims.map((claim) => [claim, filing(claim).drawer])),
  ours: false,
};

describe('the ten claims', () => {
  test('are ten, each with words, a reason and a chapter that there is, and every drawer has one', () => {
    expect(claims).toHaveLength(10);
    expect(Object.keys(text.claims)).toEqual(claims);
    expect(Object.keys(text.drawers)).toEqual(drawers);
    const chapters = readdirSync('content/en/chapters').map((file) => file.replace(/^\d+-|\.mdx$/g, ''));
    for (const claim of claims) {
      expect(text.claims[claim].says).toMatch(/\.$/);
      expect(text.claims[claim].why.length).toBeGreaterThan(40);
      expect(chapters).toContain(filing(claim).chapter);
    }
    for (const drawer of drawers) expect(claims.some((claim) => filing(claim).drawer === drawer)).toBe(true);
  });

  test('that have a second drawer say so in their reason, and no other does', () => {
    for (const claim of claims) {
      const { also } = filing(claim);
      expect(also).not.toBe(filing(claim).drawer);
      expect(/will do/.test(text.claims[claim].why), claim).toBe(also !== undefined);
    }
  });

  test('that are said to be proved have a call in test/content/claims that proves them', () => {
    const proofs = readFileSync('test/content/claims/what-we-dont-know.ts', 'utf8');
    for (const claim of claims) {
      const proved = filing(claim).drawer === 'model';
      if (proved) expect(proofs, claim).toContain(text.claims[claim].says);
      // what one example proves, one word says
      if (proved) expect(text.claims[claim].says).toContain(' can ');
    }
  });

  test('that name a year, a number or a body stand in a chapter that cites a source for it', () => {
    const cited: Partial<Record<Claim, readonly string[]>> = {
      talk: ['balliet2010', 'deck2013'],
      pillars: ['tmcnet2025', 'openai2025'],
      fine: ['rauhut2009'],
      better: ['openai2019'],
      public: ['thomas2014'],
    };
    const cases: Partial<Record<Claim, string>> = { rivals: 'cross-tests', pledge: 'responsible-care' };
    const files = readdirSync('content/en/chapters');
    for (const claim of claims) {
      const file = files.find((each) => each.includes(filing(claim).chapter)) ?? '';
      const chapter = readFileSync(`content/en/chapters/${file}`, 'utf8');
      for (const key of cited[claim] ?? []) expect(chapter).toContain(`<Cite id="${key}"`);
      if (cases[claim]) expect(chapter).toContain(`<CaseFile id="${cases[claim]}"`);
      const numbered = /\d{4}|percent/.test(text.claims[claim].why + text.claims[claim].says);
      if (numbered && claim !== 'showing') expect(cited[claim] ?? cases[claim], claim).toBeDefined();
    }
    expect(readFileSync('content/en/models/race.mdx', 'utf8')).toContain('armstrong2016');
  });
});

describe('a filing', () => {
  test('counts every filed claim once: as we have it, in another drawer that will do, or elsewhere', () => {
    every((state) => {
      const { filed, same, also, astray } = tally(state);
      expect(same + also + astray).toBe(filed);
      expect(filed).toBe(Object.values(state.filed).filter(Boolean).length);
      expect(drawers.flatMap((drawer) => inDrawer(state, drawer)).length).toBe(filed);
      expect(isDone(state)).toBe(state.ours || filed === 10);
      expect(measure(state)).toMatchObject({ filed, same, also, astray });
    });
  });

  test('like ours has nothing astray, and one move changes one claim', () => {
    expect(tally(asWeDo)).toEqual({ filed: 10, same: 10, also: 0, astray: 0 });
    expect(format(asWeDo)).toBe('f:emscmscmiu');
    every((state) => {
      for (const drawer of drawers) {
        const next = moved(state, 'will', drawer);
        expect({ ...next.filed, will: undefined }).toEqual({ ...state.filed, will: undefined });
        expect(standing('will', drawer)).toBe(drawer === 'unknown' ? 'same' : 'astray');
        expect(parse(format(next))).toEqual({ ...next, guess: undefined });
      }
    }, 200);
  });

  test('has a second drawer for two of the claims', () => {
    const doubtful = claims.filter((claim) => drawers.some((drawer) => standing(claim, drawer) === 'also'));
    expect(doubtful).toEqual(['better', 'public']);
  });
});

describe('the sentence', () => {
  test('has no gap and names the counts, in any state', () => {
    every((state) => {
      const said = says(state);
      expect(said).not.toMatch(/\{|undefined|NaN/);
      const { filed, same, also, astray } = tally(state);
      expect(said.startsWith('No claim is filed yet.')).toBe(filed === 0);
      expect(said.startsWith('All ten claims are filed.')).toBe(filed === 10);
      if (filed > 0 && filed < 10) expect(said).toContain(`${filed} of ten claims`);
      const count = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? 0);
      expect(count(/(\d+) lies? where we have/)).toBe(same);
      expect(count(/(\d+) lies? in another drawer/)).toBe(also);
      expect(count(/(\d+) lies? elsewhere/)).toBe(astray);
      expect(said.includes('Ours are shown')).toBe(state.ours);
      expect(said).not.toMatch(/\b1 lie /);
      expect(said).not.toMatch(/\b([02-9]|10) lies /);
    });
  });

  test('lists each drawer that has something in it, with its numbers', () => {
    every((state) => {
      for (const drawer of drawers) {
        const list = new RegExp(`Slips? ([\\d, ]+): ${text.drawers[drawer]}\\.`).exec(says(state))?.[1] ?? '';
        const numbers = (list.match(/\d+/g) ?? []).map(Number);
        expect(numbers).toEqual(inDrawer(state, drawer).map(numberOf));
      }
    });
  });

  test('says nothing of ours before all was tried, nor does the table', () => {
    every((state) => {
      expect(says(state, false)).not.toMatch(/we have|elsewhere|will do|Ours/);
      const { columns, rows } = table(state, text, false);
      expect(columns).toEqual(['Number', 'Claim', 'Your drawer']);
      for (const row of rows) expect(row).toHaveLength(3);
    }, 300);
  });
});

describe('what stands there before the tenth slip is filed', () => {
  test('names no verdict: neither captions, nor what is asked and said on the way', () => {
    const { title, instruction, picture, predict, status, of, next, file, slip, row } = text;
    const before = [
      title,
      instruction,
      picture,
      predict.question,
      predict.do,
      status.held,
      status.slide,
      of,
      next,
      file,
    ];
    const said = [...before, slip.loose, slip.filed, row].join(' ');
    for (const claim of claims) {
      const reason = text.claims[claim].why.split(/(?<=\.) /)[0] ?? '';
      expect(said).not.toContain(reason);
      // nor does a claim itself say how it is known
      expect(text.claims[claim].says).not.toMatch(/prove|experiment|study|article|seen|found|known/i);
    }
    expect(said).not.toMatch(/\b(three|four|1, 4)\b/i);
  });
});

describe('guess and table', () => {
  test('three were seen or found, a fourth will do there too, and one is about AI labs', () => {
    expect(seen).toEqual(['talk', 'rivals', 'pledge']);
    expect(perhapsSeen).toEqual(['public']);
    expect(amongLabs.map(numberOf)).toEqual([4]);
    expect(seen).toEqual(expect.arrayContaining([...amongLabs]));
    expect(came()).toBe('some');
  });

  test('every guess is answered, and one of them is right', () => {
    for (const guess of Object.keys(guesses) as Guess[]) {
      const said = answer(guess, text, 'en');
      expect(said.includes('So it comes out.')).toBe(guess === came());
      expect(said).toContain('Numbers 1, 4, 7 were seen or found.');
      expect(said).not.toMatch(/\{|undefined/);
    }
    const all = Object.values(guesses).flatMap(([low, high]) =>
      Array.from({ length: high - low + 1 }, (_, more) => low + more),
    );
    expect(all).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('the table has the ten claims, the reader’s drawers, ours and the reasons', () => {
    every((state) => {
      const { columns, rows } = table(state, text);
      expect(rows).toHaveLength(10);
      for (const [index, row] of rows.entries()) {
        expect(row).toHaveLength(columns.length);
        const claim = claims[index] as Claim;
        const own = state.filed[claim];
        expect(row[2]).toBe(own ? text.drawers[own] : 'none');
        expect(row[3]).toBe(text.drawers[filing(claim).drawer]);
        expect(row[4]).toBe(text.claims[claim].why);
      }
    }, 300);
    expect(start.filed).toEqual({});
  });
});
