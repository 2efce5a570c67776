import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { ContentFiles } from '#content/bank/check-bank.ts';
import { readContent } from '#content/bank/read-content.ts';
import { marked } from '#content/overlay/marked.ts';
import { translatableAt } from '#content/overlay/translatable.ts';
import { translations } from '#content/overlay/translations.ts';
import { pseudoLanguage } from '../pseudo/pseudo-language.ts';

type Texts = Readonly<Record<string, unknown>>;

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The English texts with the Spanish ones in their places: an English text that is new since the trial stays. */
function filled(english: unknown, spanish: unknown): unknown {
  if (!isTexts(english) || !isTexts(spanish)) return typeof english === typeof spanish ? spanish : english;
  const isPlural = typeof english.other === 'string';
  const more = isPlural ? Object.entries(spanish).filter(([key]) => !(key in english)) : [];
  return Object.fromEntries([
    ...Object.entries(english)
      .filter(([key]) => !isPlural || key in spanish)
      .map(([key, text]) => [key, filled(text, spanish[key])] as const),
    ...more,
  ]);
}

/** What every page needs of the course and its tests, as the English files have it: what is new there since the trial. */
const inEnglish = (files: ContentFiles, path: string): unknown => {
  const { translates: _state, ...words } = parse(pseudoLanguage(files, 'en', 'es', String).get(`es/${path}`) ?? '');
  return words;
};

/**
 * The trial translation of a chapter into Spanish, by paths under content/, as one made from these English files: each file says that it
 * translates what they say now, so that nobody who edits English has to touch the trial.
 */
export function spanishTrial(files: ContentFiles): ReadonlyMap<string, string> {
  const trial = readContent(join(import.meta.dirname, '../spanish/content'));
  // words of the interface that are new since the trial, which no language may lack
  const since = [...files.keys()].filter((file) => file.startsWith('en/ui/')).map((file) => file.replace('en', 'es'));
  const all = new Map([...since.map((file) => [file, '{}'] as const), ...trial]);
  const states = new Map(translations(files, 'en', 'es').map(({ path, translates }) => [path, translates]));
  return new Map(
    [...all].map(([file, text]) => {
      const path = file.slice('es/'.length);
      const english = files.get(`en/${path}`);
      const whole = () => {
        if (path.endsWith('.json') && english) return JSON.stringify(filled(JSON.parse(english), JSON.parse(text)));
        return translatableAt(path)?.required ? stringify(filled(inEnglish(files, path), parse(text))) : text;
      };
      return [file, marked(path, whole(), states.get(path) ?? '')];
    }),
  );
}
