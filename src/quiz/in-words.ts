import { z } from 'zod';

/** The schemas whose values are words: what a translation says anew. Everything else in a file is logic and has no place there. */
const words = z.registry<Record<never, never>>();

/** Marks a text as words to be translated. To be called last: whatever is made of the schema by a further rule is not marked. */
export function inWords<Text extends z.ZodString>(schema: Text): Text {
  words.add(schema, {});
  return schema;
}

/** Whether values of this schema are words to be translated. */
export const isInWords = (schema: z.ZodType): boolean => words.has(schema);
