import { z } from 'zod';
import { commonFields } from '../../common-fields.ts';
import { drawnFields, why } from '../../drawn-fields.ts';
import { inWords } from '../../in-words.ts';
import { mistake } from '../../mistake.ts';
import { idsDiffer, partId } from '../../part-id.ts';

/** A number to be typed, with a tolerance, the reason, and the usual slips, each with a reason of its own. */
export const schema = z
  .strictObject({
    kind: z.literal('number'),
    ...commonFields,
    answer: z.number(),
    /** how far off still counts as right */
    tolerance: z.number().nonnegative(),
    /** shown after the field, such as % or points */
    unit: inWords(z.string()).optional(),
    why: inWords(z.string().min(10)),
    slips: z
      .array(
        z.strictObject({
          id: partId,
          value: z.number(),
          why: inWords(z.string().min(10)),
          mistake: mistake.optional(),
        }),
      )
      .min(1)
      .refine(idsDiffer, 'ids repeat'),
  })
  .refine(
    ({ answer, tolerance, slips }) => slips.every(({ value }) => Math.abs(value - answer) > tolerance),
    'a slip lies within the tolerance of the answer',
  )
  .refine(({ slips }) => new Set(slips.map(({ value }) => value)).size === slips.length, 'slips repeat');

/** The same with drawn numbers: the generator states the answer and its mistakes. */
export const drawnSchema = z.strictObject({
  kind: z.literal('number'),
  ...drawnFields,
  tolerance: z.number().nonnegative(),
  unit: inWords(z.string()).optional(),
  why,
  /** the reason for each mistake that the generator names */
  slips: z.record(partId, why).refine((slips) => Object.keys(slips).length > 0, 'at least one slip'),
  /** what each slip shows */
  mistake: z.record(partId, mistake).optional(),
});
