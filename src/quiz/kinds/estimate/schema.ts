import { z } from 'zod';
import { commonFields } from '../../common-fields.ts';
import { inWords } from '../../in-words.ts';
import { mistake } from '../../mistake.ts';

/** A number to be fenced in: an interval that the reader is 80 percent sure of, scored by whether it holds the truth and how wide it is. */
export const schema = z
  .strictObject({
    kind: z.literal('estimate'),
    ...commonFields,
    answer: z.number(),
    /** the smallest and the largest number that anybody would say; an interval as wide as this says nothing */
    range: z.tuple([z.number(), z.number()]),
    /** how wide an interval may be and still count as sharp */
    sharp: z.number().positive(),
    unit: inWords(z.string()).optional(),
    why: inWords(z.string().min(10)),
    /** what an interval below the truth shows, and what one above it */
    mistake: z.strictObject({ low: mistake.optional(), high: mistake.optional() }).optional(),
  })
  .refine(({ range: [low, high] }) => low < high, 'the range is empty')
  .refine(({ answer, range: [low, high] }) => answer >= low && answer <= high, 'the answer lies outside the range')
  .refine(({ sharp, range: [low, high] }) => sharp < high - low, 'sharp is as wide as the range');
