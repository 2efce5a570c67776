import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { mapWords } from './map-words.ts';

/** Words of a file by the way to them, its names joined by dots: `options.both-leave.why`. */
export type Words = ReadonlyMap<string, string>;

/** The words in a source file's data, in their order there. */
export function sourceWords(schema: z.ZodType, data: unknown): Words {
  const words = new Map<string, string>();
  mapWords(schema, data, (path, text) => {
    words.set(path.join('.'), text);
    return text;
  });
  return words;
}

/** A name for a state of some words: twelve hexadecimal digits, others as soon as a letter changes. */
export const stateOf = (words: unknown): string =>
  createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
