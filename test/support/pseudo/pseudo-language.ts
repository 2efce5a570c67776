import { stringify } from 'yaml';
import type { ContentFiles } from '#content/bank/check-bank.ts';
import { headingOf } from '#content/headings.ts';
import { fileParts } from '#content/overlay/file-parts.ts';
import { sourceState } from '#content/overlay/lay.ts';
import { nestedWords } from '#content/overlay/nested-words.ts';
import { sourceWords } from '#content/overlay/source-words.ts';
import { translatableAt } from '#content/overlay/translatable.ts';

type Say = (text: string) => string;

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** All texts of a JSON file said anew; a plural text gets every form that its language has. */
function saidJson(value: unknown, say: Say, forms: readonly string[]): unknown {
  if (typeof value === 'string') return say(value);
  if (Array.isArray(value)) return value.map((item) => saidJson(item, say, forms));
  if (!value || typeof value !== 'object') return value;
  const texts = value as Readonly<Record<string, unknown>>;
  const isPlural = typeof texts.other === 'string' && pluralForms.some((form) => form !== 'other' && form in texts);
  const kept = Object.entries(texts).filter(([key]) => !(isPlural && pluralForms.includes(key)));
  const plural = isPlural ? forms.map((form) => [form, texts[form] ?? texts.other] as const) : [];
  return Object.fromEntries([...kept, ...plural].map(([key, text]) => [key, saidJson(text, say, forms)]));
}

/** A text of MDX said anew, the titles of its folds too; its headings keep the ids that they have in the source. */
const saidBody = (body: string, say: Say): string =>
  say(
    body
      .replace(/^(##+) (.+)$/gm, (_whole, marks: string, written: string) => {
        const { words, id } = headingOf(written);
        return `${marks} ${words} [#${id}]`;
      })
      .replace(/(?<=^<\w+ )title="([^"]*)"/gm, (_whole, words: string) => `title="${say(words)}"`),
  );

/** Every translatable file of the source language said anew by `say`, or by `short` where room is short, as the files of a language with this code, by their paths. */
export function pseudoLanguage(
  files: ContentFiles,
  source: string,
  code: string,
  say: Say,
  short: Say = say,
): ReadonlyMap<string, string> {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  return new Map(
    [...files].flatMap(([file, text]) => {
      if (!file.startsWith(`${source}/`)) return [];
      const path = file.slice(source.length + 1);
      const to = `${code}/${path}`;
      if (path.endsWith('.json')) return [[to, JSON.stringify(saidJson(JSON.parse(text), say, forms))] as const];
      const sort = translatableAt(path);
      if (!sort) return [];
      const parts = fileParts(path, text);
      const said = [...sourceWords(sort.schemaOf(parts.data), parts.data)].map(
        ([way, words]) => [way, way === 'effectNote' ? short(words) : say(words)] as const,
      );
      const head = stringify({ translates: sourceState(sort, parts), ...(nestedWords(new Map(said)) as object) });
      return [[to, path.endsWith('.mdx') ? `---\n${head}---\n${saidBody(parts.body, say)}` : head] as const];
    }),
  );
}
