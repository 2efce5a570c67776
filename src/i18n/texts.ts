import { loadPart } from '#ui/load-part.ts';
import { sourceLocale } from './locales.ts';

/** A text in the languages that are at hand. */
export interface Texts<Text> {
  /** The text in a language, as near as it is at hand. */
  (locale: string): Text;
  /** The language in which it is given for this one: the same, else the source language, else what there is. */
  readonly languageOf: (locale: string) => string;
}

interface Options {
  /** the text that it is read together with: a language that lacks either lacks both */
  readonly beside?: Pick<Texts<unknown>, 'languageOf'>;
  /** it stands in parts that may be in the source language, whatever the page is in: that is loaded too */
  readonly shared?: boolean;
}

/**
 * Loads one text file in the languages that are wanted here: all of them while pages are built; in a browser the page’s own, or the
 * source language where that one lacks the file. `files` comes from `import.meta.glob('/content/…', { import: 'default' })`. Throws
 * where there is none.
 */
export async function texts<Text>(
  files: Readonly<Record<string, () => Promise<Text>>>,
  { beside, shared = false }: Options = {},
): Promise<Texts<Text>> {
  const loaders = new Map(Object.entries(files).map(([path, load]) => [path.split('/')[2] ?? '', load] as const));
  const nearest = (known: ReadonlyMap<string, unknown>, locale: string) =>
    known.has(locale) && (beside?.languageOf(locale) ?? locale) === locale ? locale : sourceLocale;
  const isWanted = (locale: string) =>
    import.meta.env.SSR ||
    locale === nearest(loaders, document.documentElement.lang) ||
    (shared && locale === sourceLocale);
  const loaded = new Map(
    await Promise.all(
      [...loaders]
        .filter(([locale]) => isWanted(locale))
        .map(async ([locale, load]) => [locale, await loadPart(load)] as const),
    ),
  );
  const [first] = loaded.keys();
  if (first === undefined) throw new Error(`no text in any language: ${Object.keys(files).join(', ')}`);
  const languageOf = (locale: string) => {
    const language = nearest(loaded, locale);
    return loaded.has(language) ? language : first;
  };
  return Object.assign((locale: string) => loaded.get(languageOf(locale)) as Text, { languageOf });
}
