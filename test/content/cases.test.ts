import { describe, expect, test } from 'vitest';
import { lenses, showable } from '#content/case-lenses.ts';
import { caseSchema } from '#content/schemas.ts';
import { contentData, contentFiles, contentText } from '../support/content.ts';

const cases = contentFiles('.yaml')
  .filter((path) => path.startsWith('en/cases/'))
  .map((path) => ({
    name: path.replace(/^en\/cases\/|\.yaml$/g, ''),
    path,
    file: caseSchema.parse(contentData(path)),
  }));

/** What is known of the effect of the cases that were put right; of those not listed their files alone say it. */
const known = {
  compared: ['crash-ratings', 'responsible-care'],
  moved: ['cast', 'common-charger', 'inf-treaty', 'leaderboard-illusion', 'montreal', 'project-zero', 'seat-belt'],
  failure: ['anthropic-pledge', 'boeing-737-max', 'heartbleed', 'heartland', 'lightning', 'spinach', 'volkswagen'],
  unmeasured: [
    'asilomar',
    'asrs',
    'c2pa',
    'core-infrastructure',
    'cross-tests',
    'cve',
    'eu-code',
    'frontier-model-forum',
    'fs-isac',
    'government-tests',
    'gpt-2',
    'inpo',
    'safety-report',
    'seoul',
    'underwriters-laboratories',
    'who-is-left-out',
  ],
  none: ['three-pillars-source'],
} as const;

/** A verdict in a word; the cells say what was done, how far it reached and what is known of the effect instead. */
const verdict = /\b(work(s|ed)|fail(s|ed)|succe(ss|eds?|eded)|mixed)\b/i;

describe('what a case says of itself in three cells', () => {
  test.each(cases)('$name: done, reach and effect pass no verdict, and the reach has a number', ({ file }) => {
    const { done, reach, effect, effectNote } = file;
    for (const cell of [done, reach, effect, effectNote ?? '']) expect(cell).not.toMatch(verdict);
    expect(reach, 'a number').toMatch(/\d/);
  });

  test.each(Object.entries(known))('the effect is “%s” where that is what is known', (effect, names) => {
    const listed = cases.filter(({ name }) => (names as readonly string[]).includes(name));
    expect(listed.map(({ name, file }) => [name, file.effect])).toEqual(names.map((name) => [name, effect]));
  });

  test('no word of the interface for an effect passes a verdict, and no stamp is left', () => {
    const { cases: words } = contentData('en/ui/pages.json') as {
      cases: { lede: string; known: Record<string, string>; lenses: { effect: { words: Record<string, string> } } };
    };
    const said = [words.lede, ...Object.values(words.known), ...Object.values(words.lenses.effect.words)];
    for (const each of said) expect(each).not.toMatch(verdict);
    for (const { path } of cases) expect(contentText(path)).not.toMatch(/^outcome:|\b(it|what) (worked|failed)\b/im);
  });

  test('the test for a verdict is alive: it finds what it looks for', () => {
    for (const each of ['It worked', 'the pledge failed', 'a success', 'Mixed']) expect(each).toMatch(verdict);
  });

  test('the interface has words for every key that a case may show, and offers those of each lens in their order', () => {
    const { cases: words } = contentData('en/ui/pages.json') as {
      cases: { shown: Record<string, string>; lenses: Record<string, { words: Record<string, string> }> };
    };
    expect(Object.keys(words.shown).toSorted()).toEqual(showable.toSorted());
    expect(Object.entries(words.lenses).map(([lens, each]) => [lens, Object.keys(each.words)])).toEqual(
      Object.entries(lenses),
    );
    const shown = new Set(cases.flatMap(({ file }) => file.shows));
    expect(showable.filter((key) => !shown.has(key))).toEqual([]);
  });

  test('a key is none of the words: a case that shows what has no key is refused', () => {
    const { shape } = caseSchema;
    for (const key of showable) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(shape.shows.safeParse(['low-advantage']).success).toBe(true);
    for (const words of ['low advantage', 'luck']) expect(shape.shows.safeParse([words]).success).toBe(false);
  });
});
