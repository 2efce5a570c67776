import { sourceLocale } from '#i18n/locales.ts';
import type { ContentFiles } from './bank/check-bank.ts';
import { placeholdersIn, wrongPlaceholders } from './placeholders.ts';

/** What is wrong with the interface's or a figure's words in another language. */
export interface WordsProblem {
  readonly file: string;
  /** the way to the words, such as `cases.count.other`; empty for the whole file */
  readonly key: string;
  readonly problem: string;
}

type Problems = readonly Omit<WordsProblem, 'file'>[];
type Words = Readonly<Record<string, unknown>>;

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null;
const typeOf = (value: unknown) => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);
const listed = (names: ReadonlySet<string>) => [...names].join(', ');
const under = (key: string, name: string) => (key ? `${key}.${name}` : name);

/** The plural forms that whole numbers take in a language: up to a thousand, since nothing here is counted further. */
function formsOf(locale: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(locale);
  return new Set(['other', ...Array.from({ length: 1001 }, (_none, count) => rules.select(count))]);
}

/** Problems with the key of the words that have them. */
const placed = (key: string, problems: readonly string[]): Problems => problems.map((problem) => ({ key, problem }));

/** What is wrong with a plural text: it wants the forms of its language, and in each what every English form has. */
function wrongForms(locale: string, key: string, english: Words, other: Words): Problems {
  const spoken = formsOf(locale);
  const inEnglish = forms.filter((form) => form in english).map((form) => placeholdersIn(english[form]));
  const needed = inEnglish.reduce((shared, each) => shared.intersection(each));
  const known = inEnglish.reduce((all, each) => all.union(each), new Set(['{count}']));
  return forms.flatMap((form) => {
    const at = under(key, form);
    const text = other[form];
    if (text === undefined) {
      const isNeeded = form === 'other' || (inEnglish.length > 1 && spoken.has(form));
      return isNeeded ? [{ key: at, problem: `is missing, a plural form of ${locale}` }] : [];
    }
    if (!spoken.has(form)) return [{ key: at, problem: `is no plural form of ${locale} (${listed(spoken)})` }];
    if (typeof text !== 'string') return [{ key: at, problem: `is a ${typeOf(text)}, in English a string` }];
    return placed(at, wrongPlaceholders(text, needed, known));
  });
}

/** What is wrong with words beside the English ones at the same place. */
function wrongWords(locale: string, key: string, english: unknown, other: unknown): Problems {
  if (other === undefined) return [{ key, problem: 'is missing' }];
  if (english === undefined) return [{ key, problem: 'is unknown in English' }];
  if (typeOf(english) !== typeOf(other))
    return [{ key, problem: `is a ${typeOf(other)}, in English a ${typeOf(english)}` }];
  if (other === '' && english !== '') return [{ key, problem: 'is empty' }];
  if (typeof english === 'string') return placed(key, wrongPlaceholders(other, placeholdersIn(english)));
  if (!isWords(english) || !isWords(other)) return [];
  const isPlural = typeof english.other === 'string';
  const names = [...new Set([...Object.keys(english), ...Object.keys(other)])];
  return [
    ...(isPlural ? wrongForms(locale, key, english, other) : []),
    ...names
      .filter((name) => !(isPlural && forms.includes(name)))
      .flatMap((name) => wrongWords(locale, under(key, name), english[name], other[name])),
  ];
}

/** The words of a file without what says from which state of the source they were translated. */
function withoutStamp(words: unknown): unknown {
  if (!isWords(words) || Array.isArray(words)) return words;
  const { translates: _translates, ...rest } = words;
  return rest;
}

/** The interface has no words to fall back to: every language has all of its files. */
const isNeeded = (name: string): boolean => name.startsWith('ui/');

/**
 * What is wrong with the JSON files of every language but the source, by the source's file of the same path: files of the interface that
 * are missing, files and keys that are unknown, keys that are missing in a file that is there, other types, other placeholders in braces,
 * plural forms that the language does not have or that it wants.
 */
export function translationProblems(files: ContentFiles): readonly WordsProblem[] {
  const paths = [...files.keys()];
  const locales = new Set(paths.flatMap((path) => /^([\w-]+)\//.exec(path)?.[1] ?? []));
  const names = new Set(paths.flatMap((path) => /^[\w-]+\/(.*\.json)$/.exec(path)?.[1] ?? []));
  const read = (path: string): unknown => {
    const text = files.get(path);
    return text === undefined ? undefined : JSON.parse(text);
  };
  const isBroken = (path: string): boolean => {
    try {
      read(path);
      return false;
    } catch {
      return true;
    }
  };
  return [...locales.difference(new Set([sourceLocale]))].flatMap((locale) =>
    [...names].flatMap((name) => {
      const file = `${locale}/${name}`;
      const broken = [`${sourceLocale}/${name}`, file].find(isBroken);
      if (broken) return [{ file: broken, key: '', problem: 'cannot be read as JSON' }];
      const words = withoutStamp(read(file));
      if (words === undefined && !isNeeded(name)) return [];
      return wrongWords(locale, '', read(`${sourceLocale}/${name}`), words).map((each) => ({ file, ...each }));
    }),
  );
}
