import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Blueprint, blueprintSchema } from '#quiz/form/blueprint.ts';
import { type Candidate, drawForm, quotas } from '#quiz/form/draw-form.ts';
import { resultsByObjective } from '#quiz/form/results.ts';
import { levels } from '#quiz/level.ts';

const blueprint: Blueprint = {
  id: 'part-1',
  title: 'Part 1',
  about: 'About',
  chapters: ['one', 'two', 'three'],
  count: 12,
  levels: { remember: 1, understand: 3, apply: 4, judge: 4 },
  pace: 90,
};
const candidates: fc.Arbitrary<readonly Candidate[]> = fc
  .uniqueArray(
    fc.record({
      chapter: fc.constantFrom('one', 'two', 'three', 'elsewhere'),
      name: fc.stringMatching(/^[a-z]{1,4}$/),
      objective: fc.constantFrom('a', 'b', 'c'),
      level: fc.constantFrom(...levels),
    }),
    { selector: ({ chapter, name }) => `${chapter}/${name}`, maxLength: 60 },
  )
  .map((all) =>
    all.map(({ chapter, name, objective, level }) => ({ id: `${chapter}/${name}`, chapter, objective, level })),
  );

describe('a form', () => {
  test('is the same for the same seed, however the bank is ordered, and another for most others', () => {
    fc.assert(
      fc.property(candidates, fc.nat(), (all, seed) => {
        expect(drawForm(blueprint, all.toReversed(), seed)).toEqual(drawForm(blueprint, all, seed));
      }),
    );
    const many = Array.from(
      { length: 40 },
      (_each, number): Candidate => ({
        id: `one/${number}`,
        chapter: 'one',
        objective: String(number % 5),
        level: levels[number % 4] ?? 'apply',
      }),
    );
    const forms = new Set(Array.from({ length: 50 }, (_each, seed) => drawForm(blueprint, many, seed).join()));
    expect(forms.size).toBeGreaterThan(45);
  });

  test('draws from its chapters alone, nothing twice, as many as there are up to its count', () => {
    fc.assert(
      fc.property(candidates, fc.nat(), (all, seed) => {
        const form = drawForm(blueprint, all, seed);
        const inScope = all.filter(({ chapter }) => blueprint.chapters.includes(chapter)).map(({ id }) => id);
        expect(new Set(form).size).toBe(form.length);
        expect(form).toHaveLength(Math.min(blueprint.count, inScope.length));
        expect(inScope).toEqual(expect.arrayContaining([...form]));
      }),
    );
  });

  test('asks of every objective before it asks of any twice more', () => {
    fc.assert(
      fc.property(candidates, fc.nat(), (all, seed) => {
        const form = drawForm(blueprint, all, seed);
        const key = ({ chapter, objective }: Candidate) => `${chapter}/${objective}`;
        const inScope = all.filter(({ chapter }) => blueprint.chapters.includes(chapter));
        const asked = (objective: string) =>
          inScope.filter((each) => key(each) === objective && form.includes(each.id)).length;
        const left = (objective: string) =>
          inScope.filter((each) => key(each) === objective && !form.includes(each.id)).length;
        const objectives = [...new Set(inScope.map(key))];
        const most = Math.max(0, ...objectives.map(asked));
        for (const objective of objectives.filter((each) => left(each) > 0)) {
          expect(asked(objective)).toBeGreaterThanOrEqual(most - 1);
        }
      }),
    );
  });

  test('keeps to the levels of its blueprint where the bank allows it', () => {
    const plenty = levels.flatMap((level) =>
      Array.from(
        { length: 12 },
        (_each, number): Candidate => ({
          id: `one/${level}-${number}`,
          chapter: 'one',
          objective: 'same',
          level,
        }),
      ),
    );
    const form = drawForm(blueprint, plenty, 7);
    const count = (level: string) => form.filter((id) => id.includes(level)).length;
    expect(levels.map(count)).toEqual([1, 3, 4, 4]);
  });

  test('shares its places out by weight so that they add up', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)).filter((weights) => weights.some((each) => each > 0)),
        fc.integer({ min: 1, max: 60 }),
        (weights, count) => {
          const [remember, understand, apply, judge] = weights;
          const quota = quotas({ remember, understand, apply, judge }, count);
          const sum = weights.reduce((total, each) => total + each, 0);
          expect(Object.values(quota).reduce((total, each) => total + each, 0)).toBe(count);
          for (const [place, level] of levels.entries()) {
            expect(Math.abs(quota[level] - (count * (weights[place] ?? 0)) / sum)).toBeLessThan(1);
          }
        },
      ),
    );
  });
});

describe('a blueprint', () => {
  test('weighs one level at least', () => {
    const weighing = (judge: number) => ({ ...blueprint, levels: { remember: 0, understand: 0, apply: 0, judge } });
    expect(blueprintSchema.safeParse(weighing(1)).success).toBe(true);
    expect(blueprintSchema.safeParse(weighing(0)).error?.message).toContain('at least one level needs a weight');
  });
});

describe('results', () => {
  test('come by objective, with each passage to read again once', () => {
    const outcome = (id: string, objective: string, score: number, passage = 'there') => ({
      id,
      objective,
      chapter: 'one',
      passage,
      score,
    });
    expect(
      resultsByObjective([
        outcome('1', 'a', 1),
        outcome('2', 'b', 0),
        outcome('3', 'a', 0.5),
        outcome('4', 'a', 0, 'there'),
      ]),
    ).toEqual([
      { chapter: 'one', objective: 'a', count: 3, right: 1, readAgain: ['there'] },
      { chapter: 'one', objective: 'b', count: 1, right: 0, readAgain: ['there'] },
    ]);
    expect(resultsByObjective([])).toEqual([]);
  });
});
