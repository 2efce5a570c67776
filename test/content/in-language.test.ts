import { expect, test } from 'vitest';
import { inLanguage, languageOf, pathOf } from '#content/in-language.ts';

const entries = ['es/cases/cast', 'en/cases/seoul', 'en/cases/cast', 'de/cases/seoul', 'es/cases/gone'].map((id) => ({
  id,
}));
const idsIn = (locale: string) => inLanguage(entries, locale).map(({ id }) => id);

test('a reader meets what is translated in their language and the rest in the source language, in the order of the source', () => {
  expect(idsIn('en')).toEqual(['en/cases/seoul', 'en/cases/cast']);
  expect(idsIn('es')).toEqual(['en/cases/seoul', 'es/cases/cast']);
  expect(idsIn('de')).toEqual(['de/cases/seoul', 'en/cases/cast']);
});

test('a language without any translation is read in the source language, and what the source lacks is nowhere', () => {
  expect(idsIn('ar')).toEqual(idsIn('en'));
  expect(idsIn('es')).not.toContain('es/cases/gone');
});

test('the language of an entry’s words is its folder, and its path is the same in every language', () => {
  const [spanish, , english] = entries;
  expect([spanish, english].map((entry) => entry && languageOf(entry))).toEqual(['es', 'en']);
  expect(spanish && pathOf(spanish)).toBe('cases/cast');
  expect(english && pathOf(english)).toBe('cases/cast');
});
