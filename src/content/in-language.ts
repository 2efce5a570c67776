import { sourceLocale } from '#i18n/locales.ts';

interface Entry {
  readonly id: string;
}

const parted = (id: string): readonly [language: string, path: string] => {
  const slash = id.indexOf('/');
  return [id.slice(0, slash), id.slice(slash + 1)];
};

/** The language of an entry’s words: the folder of content/ that it stands in. */
export const languageOf = ({ id }: Entry): string => parted(id)[0];

/** Where an entry stands below its language’s folder: the same in every language. */
export const pathOf = ({ id }: Entry): string => parted(id)[1];

/**
 * Of entries in all languages, those that a reader of this one meets, in the order of the source language: each in this language where
 * it is translated, else in the source language.
 */
export function inLanguage<Each extends Entry>(entries: readonly Each[], locale: string): readonly Each[] {
  const own = new Map(
    entries.flatMap((entry) => (languageOf(entry) === locale ? [[pathOf(entry), entry] as const] : [])),
  );
  return entries.flatMap((entry) => (languageOf(entry) === sourceLocale ? [own.get(pathOf(entry)) ?? entry] : []));
}
