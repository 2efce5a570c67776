import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { modelSchema, sourceSchema } from '#content/schemas.ts';
import { conveneRound } from '../model/computations/convene-round.ts';
import { population } from '../model/computations/population.ts';
import { computations } from '../model/computations.ts';
import { contentData, contentFiles } from '../support/content.ts';
import { deviation } from '../support/deviation.ts';

const cards = contentFiles('.mdx').filter((path) => path.includes('/models/'));
const sources = (contentData('sources.yaml') as unknown[]).map((entry) => sourceSchema.parse(entry).id);

describe('a model’s card', () => {
  test.each(cards)('%s is whole, and the library works its case as the card says', (path) => {
    const { code, worked, sources: cited } = modelSchema.parse(contentData(path));
    for (const folder of code) expect(existsSync(join(import.meta.dirname, '../../src/model', folder))).toBe(true);
    for (const key of cited) expect(sources).toContain(key);
    const compute = { ...computations, ...population, ...conveneRound }[worked.file];
    if (!compute) throw new Error(`nothing computes ${worked.file}`);
    const actual = compute(worked.in);
    const shown = `expected ${JSON.stringify(worked.out)}, got ${JSON.stringify(actual)}`;
    expect(deviation(worked.out, actual, { abs: 5e-5, rel: 5e-5 }), shown).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  test('there is one for every model of the library, and each number once', () => {
    const numbers = cards.map((path) => modelSchema.parse(contentData(path)).number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const wanted = [
      ...Array.from({ length: 19 }, (_, index) => `M${index + 1}`),
      'Tournament',
      'Mini-Convene',
      'Convene',
    ];
    expect(numbers.toSorted()).toEqual(wanted.toSorted());
  });
});
