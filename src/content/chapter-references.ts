import { parse } from 'yaml';
import { formatNumber } from '#i18n/number.ts';

/** The chapters of a course by slug, each with its number as a language writes it. */
export type ChapterNumbers = ReadonlyMap<string, string>;

/**
 * The numbers of a course’s chapters, in the order of its course.yaml, as this language writes them; the last of it, the game, is no chapter and
 * has none.
 */
export function chapterNumbers(courseYaml: string, locale: string): ChapterNumbers {
  const { parts } = parse(courseYaml) as { parts: readonly { entries: readonly { slug: string }[] }[] };
  const slugs = parts.flatMap(({ entries }) => entries.map(({ slug }) => slug)).slice(0, -1);
  return new Map(slugs.map((slug, place) => [slug, formatNumber(locale, place + 1)]));
}

/** A reference as authors write it, `[chapter N](chapter:usb)`: the words of the link, `N` for the number, and the chapter’s slug. */
const reference = /\[([^[\]]*)\]\(chapter:([^)\s]*)\)/g;

/** The words of a reference with the chapter’s number in them; throws where there is no such chapter or no `N` for its number. */
export function referenceWords(words: string, slug: string, numbers: ChapterNumbers): string {
  const number = numbers.get(slug);
  if (number === undefined) throw new RangeError(`refers to ${slug}, which is no chapter`);
  if (!/\bN\b/.test(words)) throw new RangeError(`refers to ${slug} without an N for its number`);
  // a number stays on the line of its word
  return words.replace(/(\s?)\bN\b/, (_whole, space: string) => `${space && '\u00a0'}${number}`);
}

/** A text with the words of its references alone, numbers left out. */
export const referencesAsWords = (text: string): string => text.replace(reference, '$1');

/** What a file refers to wrongly, each with its place in the text. */
export function wrongReferences(
  text: string,
  numbers: ChapterNumbers,
): readonly { readonly at: number; readonly message: string }[] {
  return [...text.matchAll(reference)].flatMap(({ index, 1: words = '', 2: slug = '' }) => {
    try {
      referenceWords(words, slug, numbers);
      return [];
    } catch (error) {
      return [{ at: index, message: (error as Error).message }];
    }
  });
}

/** A plain text with its references as words: “chapter 5”. Throws where one is wrong. */
export const withNumbers = (text: string, numbers: ChapterNumbers): string =>
  text.replace(reference, (_whole, words: string, slug: string) => referenceWords(words, slug, numbers));

/** The same for all texts in some data. */
export function dataWithNumbers<Data>(data: Data, numbers: ChapterNumbers): Data {
  const inside = (value: unknown): unknown => {
    if (typeof value === 'string') return withNumbers(value, numbers);
    if (Array.isArray(value)) return value.map(inside);
    if (value === null || typeof value !== 'object' || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inside(each)]));
  };
  return inside(data) as Data;
}
