import { afterEach, describe, expect, test, vi } from 'vitest';

const list = [
  { code: 'de', name: 'Deutsch', direction: 'ltr' },
  { code: 'de-AT', name: 'Österreichisches Deutsch', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
];
vi.mock('../../content/languages.json', () => ({ default: list }));
const { defaultLocale, localeOf, locales, sourceLocale } = await import('#i18n/locales.ts');
const { languageMark } = await import('#i18n/language-mark.ts');
const { pageIn } = await import('#i18n/page-in.ts');
const { texts } = await import('#i18n/texts.ts');

test('the languages are those of the list, and its first is the source and the default', () => {
  expect(locales).toEqual(list);
  expect([sourceLocale, defaultLocale.code]).toEqual(['de', 'de']);
  expect(localeOf('ar')).toBe(list[2]);
  for (const code of [undefined, '', 'en', 'AR']) expect(localeOf(code)).toBe(list[0]);
});

test('words among those of another language are marked with theirs and its direction, and those among their own are not', () => {
  expect(languageMark('de', 'de')).toEqual({});
  expect(languageMark('de', 'ar')).toEqual({ lang: 'de', dir: 'ltr' });
  expect(languageMark('ar', 'de')).toEqual({ lang: 'ar', dir: 'rtl' });
});

test('a page has the same path in every language, and one that is in none keeps its own', () => {
  expect(pageIn('/de/play/race/#race=x', 'ar')).toBe('/ar/play/race/#race=x');
  expect(pageIn('/de-AT/', 'de')).toBe('/de/');
  expect(pageIn('/de/', 'de-AT')).toBe('/de-AT/');
  for (const path of ['/404.html', '/', '/en/about/', '/describe/']) expect(pageIn(path, 'ar')).toBe(path);
});

describe('a text', () => {
  const load = (...languages: string[]) => {
    const loaded: string[] = [];
    const files = Object.fromEntries(
      languages.map((language) => [
        `/content/${language}/widgets/gate.json`,
        async () => {
          loaded.push(language);
          return `in ${language}`;
        },
      ]),
    );
    return { loaded, files };
  };
  /** A browser with a page in this language. */
  const browse = (lang: string) => {
    vi.stubEnv('SSR', false);
    vi.stubGlobal('document', { documentElement: { lang } });
  };
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  test('is given in every language while pages are built, in the source language where one lacks it', async () => {
    const { files, loaded } = load('de', 'ar');
    const text = await texts(files);
    expect(loaded).toEqual(['de', 'ar']);
    expect(['de', 'ar', 'de-AT'].map(text)).toEqual(['in de', 'in ar', 'in de']);
    expect(['de', 'ar', 'de-AT'].map(text.languageOf)).toEqual(['de', 'ar', 'de']);
  });

  test.each([
    ['ar', ['de', 'ar'], ['ar']],
    ['ar', ['de'], ['de']],
    ['de', ['de', 'ar'], ['de']],
  ])('is loaded once in a browser, on a page in %s where there is %j: %j', async (page, languages, wanted) => {
    browse(page);
    const { files, loaded } = load(...languages);
    const text = await texts(files);
    expect(loaded).toEqual(wanted);
    // what is asked for in another language is given as it is there
    for (const language of ['de', 'ar']) {
      expect(text.languageOf(language)).toBe(wanted[0]);
      expect(text(language)).toBe(`in ${wanted[0]}`);
    }
  });

  test('that parts in the source language need too is loaded in both', async () => {
    browse('ar');
    const { files, loaded } = load('de', 'de-AT', 'ar');
    const text = await texts(files, { shared: true });
    expect(loaded).toEqual(['de', 'ar']);
    expect([text('de'), text('ar')]).toEqual(['in de', 'in ar']);
  });

  test('that is read together with another is not in a language that lacks the other', async () => {
    const rules = await texts(load('de').files);
    expect((await texts(load('de', 'ar').files, { beside: rules }))('ar')).toBe('in de');
    browse('ar');
    const { files, loaded } = load('de', 'ar');
    expect((await texts(files, { beside: rules })).languageOf('ar')).toBe('de');
    expect(loaded).toEqual(['de']);
  });

  test('that stands in no language is refused', async () => {
    await expect(texts({})).rejects.toThrow('no text in any language');
  });
});
