import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultLocale } from '#i18n/locales.ts';
import { pageLocale } from '#i18n/page-locale.ts';

const src = join(import.meta.dirname, '../../src');

test('a page is in the language that its address names, and in the default one where it names none that there is', () => {
  expect(pageLocale({ params: { locale: 'en' } })).toBe('en');
  for (const params of [{}, { locale: undefined }, { locale: '' }, { locale: 'xx' }])
    expect(pageLocale({ params })).toBe(defaultLocale.code);
});

test('no page and no part of one falls back to a language of its own', () => {
  const parts = globSync('**/*.{astro,svelte}', { cwd: src });
  expect(parts.length).toBeGreaterThan(50);
  const own = /(params\.locale|\blocale)\s*(\?\?|\|\||=)\s*['"][a-z]{2}\b/;
  expect("Astro.params.locale ?? 'en'").toMatch(own);
  expect(parts.filter((part) => own.test(readFileSync(join(src, part), 'utf8')))).toEqual([]);
});

test('nothing in src/ names a language of pages, or its folder, but by its type', () => {
  const files = globSync('**/*.{ts,astro,svelte,js}', { cwd: src });
  expect(files.length).toBeGreaterThan(300);
  const named = /['"`/]en['"`/]/;
  // how numbers are written in records and on the way to a rounding, whatever the page is in
  const ofNumbers = new Set([
    // the gallery is no page of the site, and its class was asked in English
    'gallery/a-class.ts',
    'gallery/question-states.ts',
    'i18n/plain-number.ts',
    'i18n/printed.ts',
    'i18n/read-number.ts',
    'quiz/kinds/number/grade.ts',
  ]);
  const lines = files
    .filter((file) => !ofNumbers.has(file.replaceAll('\\', '/')))
    .flatMap((file) =>
      readFileSync(join(src, file), 'utf8')
        .split('\n')
        .filter((line) => named.test(line) && !/^\s*(import type |\/\*\*|\*|\/\/|en: )/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(lines).toEqual([]);
});
