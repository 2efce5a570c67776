import { z } from 'zod';
import { isInWords } from '#quiz/in-words.ts';
import { schemaAt } from './schema-at.ts';

/** The way to some words in a file: keys of records, and what names the things of a list, their `id` or `slug`, else their place. */
export type WordsPath = readonly string[];

const nameOf = (thing: unknown, place: number): string => {
  const { id, slug } = (thing ?? {}) as { readonly id?: unknown; readonly slug?: unknown };
  return String(id ?? slug ?? place);
};

/**
 * The same data with all its words changed, and nothing else: `change` is asked for each text that its schema marks as words. The data
 * fit the schema.
 */
export function mapWords<Data>(
  schema: z.ZodType,
  data: Data,
  change: (path: WordsPath, words: string) => string,
  path: WordsPath = [],
): Data {
  const inside = (at: z.ZodType, value: unknown, ...names: string[]) =>
    mapWords(at, value, change, [...path, ...names]);
  const inEach = (value: object, schemaOf: (key: string) => z.ZodType | undefined) =>
    Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const at = schemaOf(key);
        return [key, at ? inside(at, each, key) : each];
      }),
    );
  const mapped = (at: z.ZodType): unknown => {
    if (data === undefined || data === null) return data;
    if (isInWords(at)) return change(path, String(data));
    if (at instanceof z.ZodObject) return inEach(data, (key) => at.shape[key] as z.ZodType | undefined);
    if (at instanceof z.ZodRecord) return inEach(data, () => at.valueType as z.ZodType);
    if (at instanceof z.ZodArray && Array.isArray(data))
      return data.map((each, place) => inside(at.element as z.ZodType, each, nameOf(each, place)));
    return data;
  };
  return mapped(schemaAt(schema, data)) as Data;
}
