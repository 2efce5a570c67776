import type { APIContext } from 'astro';
import { describe, expect, test, vi } from 'vitest';

const question = (id: string, prompt: string) => ({
  id,
  data: { kind: 'recall', rev: 1, objective: 'o', level: 'remember', passage: 'text', prompt, answer: 'a' },
});
const once = (id: string, prompt: string) => ({
  id,
  data: { kind: 'number', rev: Number(id.at(-1)), prompt, draw: 'no-more', draws: [{ values: {}, answer: 4 }] },
});
const chapter = (id: string, slug: string) => ({ id, data: { slug, check: [] }, body: '' });
const course = {
  parts: [
    { title: 'I', entries: ['usb', 'race'].map((slug) => ({ slug, title: slug, idea: '' })) },
    { title: 'II', entries: [{ slug: 'game', title: 'game', idea: '' }] },
  ],
  tracks: [],
};
const collections: Record<string, readonly { id: string; data: unknown }[]> = {
  questions: [
    question('en/questions/usb/one', 'One?'),
    question('en/questions/usb/two', 'Two?'),
    question('en/questions/usb-c/one', 'Another?'),
    question('es/questions/usb/two', '¿Dos?'),
    once('en/revisions/usb/two@1', 'Two, then?'),
    once('en/revisions/usb/two@2', 'Two, later?'),
    once('es/revisions/usb/two@2', '¿Dos, más tarde?'),
    once('en/revisions/usb-c/one@1', 'Another, then?'),
  ],
  mistakes: [
    {
      id: 'en/teaching/mistakes',
      data: {
        mistakes: [
          { id: 'red', says: 'Red' },
          { id: 'blue', says: 'Blue' },
        ],
      },
    },
    { id: 'es/teaching/mistakes', data: { mistakes: [{ id: 'blue', says: 'Azul' }] } },
  ],
  chapters: [
    chapter('en/chapters/01-usb', 'usb'),
    chapter('en/chapters/02-race', 'race'),
    chapter('es/chapters/02-race', 'race'),
  ],
  courses: ['en', 'es'].map((language) => ({ id: `${language}/course`, data: course })),
  glossaries: [
    {
      id: 'en/glossary',
      data: {
        terms: [
          { id: 'b', term: 'belief', means: 'B' },
          { id: 'z', term: 'zero', means: 'Z' },
        ],
      },
    },
    {
      id: 'es/glossary',
      data: {
        terms: [
          { id: 'z', term: 'cero', means: 'C' },
          { id: 'x', term: 'otro', means: 'X' },
        ],
      },
    },
  ],
};
vi.mock('../../content/languages.json', () => ({
  default: ['en', 'es'].map((code) => ({ code, name: code, direction: 'ltr' })),
}));
vi.mock('astro:content', () => ({
  getCollection: async (name: string) => collections[name],
  getEntry: async (name: string, id: string) => collections[name]?.find((entry) => entry.id === id),
}));
const {
  chapterBank,
  courseEntries,
  entryIn,
  frozenBank,
  glossary,
  knownMistakes,
  mistakesOf,
  revisedChapters,
  term,
  textLocale,
  writtenChapters,
} = await import('#content/queries.ts');
const revisions = await import('../../src/pages/[locale]/chapters/[slug]/revisions.json.ts');

/** The chapter of this slug as a course in this language has it. */
async function chapterIn(locale: string, slug: string) {
  const entry = (await courseEntries(locale)).find((each) => each.slug === slug);
  if (!entry?.chapter) throw new Error(`no ${slug}`);
  return entry.chapter;
}

describe('what pages ask for', () => {
  test('has every chapter in every language, in the source language where it is not translated', async () => {
    const idsIn = async (locale: string) => (await courseEntries(locale)).map((entry) => entry.chapter?.id);
    expect(await idsIn('en')).toEqual(['en/chapters/01-usb', 'en/chapters/02-race', undefined]);
    expect(await idsIn('es')).toEqual(['en/chapters/01-usb', 'es/chapters/02-race', undefined]);
  });

  test('makes a page of every chapter in every language', async () => {
    const pages = (await writtenChapters()).map(({ params, props }) => [params.locale, params.slug, props.chapter.id]);
    expect(pages).toEqual([
      ['en', 'usb', 'en/chapters/01-usb'],
      ['en', 'race', 'en/chapters/02-race'],
      ['es', 'usb', 'en/chapters/01-usb'],
      ['es', 'race', 'es/chapters/02-race'],
    ]);
  });

  test('has every question, and says of those alone that are not translated in which language they are', async () => {
    const bank = async (locale: string) =>
      (await chapterBank(locale, await chapterIn(locale, 'usb'))).items.map((item) => [
        item.id,
        item.prompt,
        item.lang,
      ]);
    expect(await bank('es')).toEqual([
      ['usb/one', 'One?', 'en'],
      ['usb/two', '¿Dos?', undefined],
    ]);
    const english = (await chapterBank('en', await chapterIn('en', 'usb'))).items;
    expect(english.map(({ prompt }) => prompt)).toEqual(['One?', 'Two?']);
    for (const item of english) expect(item).not.toHaveProperty('lang');
  });

  test('has what earlier revisions of a chapter’s questions asked, each in its language, without their generators', async () => {
    const bank = async (locale: string) =>
      Object.entries(await frozenBank(locale, 'usb')).map(([name, { id, rev, prompt, lang }]) => [
        name,
        id,
        rev,
        prompt,
        lang,
      ]);
    expect(await bank('en')).toEqual([
      ['usb/two@1', 'usb/two', 1, 'Two, then?', undefined],
      ['usb/two@2', 'usb/two', 2, 'Two, later?', undefined],
    ]);
    expect(await bank('es')).toEqual([
      ['usb/two@1', 'usb/two', 1, 'Two, then?', 'en'],
      ['usb/two@2', 'usb/two', 2, '¿Dos, más tarde?', undefined],
    ]);
    expect(Object.values(await frozenBank('en', 'usb'))[0]).toHaveProperty('draws', [{ values: {}, answer: 4 }]);
    expect(await frozenBank('en', 'race')).toEqual({});
  });

  test('writes them beside the chapters that have some, and beside no others', async () => {
    const paths = await revisions.getStaticPaths();
    expect(paths).toEqual(await revisedChapters());
    expect(paths.map(({ params }) => params)).toEqual([
      { locale: 'en', slug: 'usb' },
      { locale: 'es', slug: 'usb' },
    ]);
    const answer = await revisions.GET({ props: paths[1]?.props } as unknown as APIContext);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toEqual(await frozenBank('es', 'usb'));
  });

  test('has every term of the source, each in its language, in the alphabetical order that readers see', async () => {
    const terms = (await glossary('es')).map(({ id, term, language }) => [id, term, language]);
    expect(terms).toEqual([
      ['b', 'belief', 'en'],
      ['z', 'cero', 'es'],
    ]);
    expect((await term('es', 'z')).means).toBe('C');
    await expect(term('es', 'x')).rejects.toThrow('has no x');
  });

  test('has every misconception in the order of the source, each in its language', async () => {
    expect((await knownMistakes('es')).map(({ id, says, language }) => [id, says, language])).toEqual([
      ['red', 'Red', 'en'],
      ['blue', 'Azul', 'es'],
    ]);
  });

  test('has the mistakes that parts of questions show, by item, which no bank carries', async () => {
    const recall = question('en/questions/usb/one', 'One?');
    const cell = { ...recall.data, kind: 'cell', whys: {}, mistake: { CC: 'red' } };
    const slip = { ...recall.data, kind: 'number', slips: [{ id: 'two', value: 2, mistake: 'blue' }] };
    const before = collections.questions;
    collections.questions = [
      { id: 'en/questions/usb/one', data: cell },
      { id: 'en/questions/usb/two', data: slip },
      { id: 'es/questions/usb/two', data: slip },
      question('en/questions/race/three', 'Three?'),
    ];
    expect(await mistakesOf()).toEqual({ 'usb/one': { CC: 'red' }, 'usb/two': { two: 'blue' } });
    expect(JSON.stringify(await chapterBank('en', await chapterIn('en', 'usb')))).not.toContain('mistake');
    collections.questions = before as NonNullable<typeof before>;
  });

  test('is refused where no language has it', async () => {
    await expect(entryIn('questions', 'es', 'questions/usb/three')).rejects.toThrow('questions/usb/three');
    expect((await entryIn('questions', 'es', 'questions/usb/one')).id).toBe('en/questions/usb/one');
  });

  test('knows the language of the text around: the chapter’s in a chapter, else the page’s', async () => {
    expect(await textLocale({ params: { locale: 'es', slug: 'usb' } })).toBe('en');
    expect(await textLocale({ params: { locale: 'es', slug: 'race' } })).toBe('es');
    expect(await textLocale({ params: { locale: 'es' } })).toBe('es');
    expect(await textLocale({ params: { locale: 'en', slug: 'race' } })).toBe('en');
  });
});
