import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceLocale } from '#i18n/locales.ts';
import { spokenIn } from '#widgets/spoken-in.ts';
import { widgetLanguage } from '#widgets/widget-language.ts';

const folder = join(import.meta.dirname, '../../src/widgets');
const widgets = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());

test('every widget speaks the source language on its pages without a mark, and with one where it is not translated', () => {
  expect(widgets.length).toBeGreaterThan(15);
  for (const widget of widgets) {
    expect(spokenIn(widget, sourceLocale)).toEqual({ locale: sourceLocale });
    // into Latin nobody translates
    expect(spokenIn(widget, 'la')).toEqual({ locale: sourceLocale, lang: sourceLocale, dir: 'ltr' });
  }
});

test('a widget that there is not speaks no language', () => {
  expect(() => widgetLanguage('there-is-none', sourceLocale)).toThrow('there-is-none');
});
