import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deal } from '#model/convene/deal.ts';
import { labNames } from '#model/convene/lab.ts';
import { measures } from '#model/convene/measure.ts';
import { measurePrice } from '#model/convene/measure-price.ts';
import { newsItems } from '#model/convene/news.ts';
import { draws, scenarios } from '#model/convene/scenario.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { deals, leanings, seeds, tries } from './games.ts';

describe('a deal', () => {
  test('is the same for the same table and seed, and another for another seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), seeds, (scenario, seed) => {
        expect(deal(scenario, seed)).toEqual(deal(scenario, seed));
        expect(deal(scenario, seed)).not.toEqual({ ...deal(scenario, (seed + 1) % 2 ** 32), seed });
      }),
    );
  });

  test('draws first what its first lab is paid, in the order of the rules', () => {
    const random = mulberry32(42);
    const next = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
    const [R, S, T, P] = [next(32, 36), next(2, 8), next(38, 46), next(10, 16)];
    const [belief, pace, wall, weeks] = [next(20, 55), next(20, 40), next(49, 75), next(0, 12)];
    const craft = next(0, 1) ? 'code' : 'proofs';
    const { labs, opening } = deal('standard', 42);
    expect(labs[0]).toEqual({ R, S, T, P, pace, craft });
    expect([opening.beliefs[0], opening.walls[0], opening.weeks[0]]).toEqual([belief, wall, weeks]);
  });

  test('keeps every number in its range, and reaches both ends of each', () => {
    for (const scenario of scenarios) {
      const range = draws[scenario];
      const dealt = Array.from({ length: 500 }, (_, seed) => deal(scenario, seed));
      const ends = (numbers: readonly number[]) => [Math.min(...numbers), Math.max(...numbers)];
      for (const name of ['R', 'S', 'T', 'P'] as const)
        expect(ends(dealt.flatMap(({ labs }) => labs.map((lab) => lab[name])))).toEqual(range[name]);
      expect(ends(dealt.flatMap(({ labs }) => labs.map(({ pace }) => pace)))).toEqual([20, 40]);
      expect(ends(dealt.flatMap(({ opening }) => opening.beliefs))).toEqual(range.belief);
      expect(ends(dealt.flatMap(({ opening }) => opening.walls))).toEqual(range.wall);
      expect(ends(dealt.flatMap(({ opening }) => opening.weeks))).toEqual(range.weeks);
      expect(ends(dealt.map(({ pairs }) => pairs))).toEqual([0, 3]);
    }
  });

  test('has all twelve cards once, and seven different news', () => {
    fc.assert(
      fc.property(deals, ({ opening, news, pairs, labs }) => {
        expect(opening.deck.toSorted()).toEqual(measures.toSorted());
        expect(new Set(news).size).toBe(7);
        for (const each of news) expect(newsItems).toContain(each);
        const coders = labs.filter(({ craft }) => craft === 'code').length;
        expect(pairs).toBe(coders > 3 ? 6 - coders : coders);
      }),
      tries(100),
    );
  });

  test('lets what a reader did before move first beliefs by ten, and nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), seeds, leanings, (scenario, seed, lean) => {
        const [neutral, moved] = [deal(scenario, seed), deal(scenario, seed, lean)];
        const beliefs = neutral.opening.beliefs.map((belief, at) =>
          Math.max(0, belief + (lean[labNames[at] as 'A'] ?? 0)),
        );
        expect(moved).toEqual({ ...neutral, opening: { ...neutral.opening, beliefs } });
      }),
      tries(200),
    );
  });
});

describe('a price', () => {
  test('is that of the rules, and one more for what labs do together when the watchdog has written', () => {
    expect(measures.map((measure) => measurePrice(measure, null))).toEqual([1, 1, 1, 3, 2, 2, 3, 1, 3, 1, 2, 2]);
    const dearer = measures.filter((measure) => measurePrice(measure, 'antitrust') !== measurePrice(measure, null));
    expect(dearer).toEqual(['proofs', 'good', 'guard']);
    for (const measure of dearer) expect(measurePrice(measure, 'antitrust')).toBe(measurePrice(measure, 'demo') + 1);
  });
});
