import { z } from 'zod';
import { commonFields } from '../../common-fields.ts';
import { drawnFields, reasons } from '../../drawn-fields.ts';
import { inWords } from '../../in-words.ts';
import { mistake } from '../../mistake.ts';
import { optionId } from '../../option-id.ts';
import { idsDiffer } from '../../part-id.ts';

/** One right option of two to six, each with the reason why it is right or wrong. */
export const schema = z.strictObject({
  kind: z.literal('one-choice'),
  ...commonFields,
  options: z
    .array(
      z.strictObject({
        id: optionId,
        text: inWords(z.string().min(1)),
        correct: z.literal(true).optional(),
        why: inWords(z.string().min(10)),
        mistake: mistake.optional(),
      }),
    )
    .min(2)
    .max(6)
    .refine((options) => options.filter((option) => option.correct).length === 1, 'exactly one option must be correct')
    .refine((options) => new Set(options.map((option) => option.text)).size === options.length, 'options repeat')
    .refine(idsDiffer, 'ids repeat'),
});

/** The same with drawn numbers: the generator says which option is right. */
export const drawnSchema = z.strictObject({
  kind: z.literal('one-choice'),
  ...drawnFields,
  /** by id: the generator's words */
  options: z
    .record(optionId, z.strictObject({ text: inWords(z.string().min(1)), why: reasons, mistake: mistake.optional() }))
    .refine((options) => Object.keys(options).length >= 2 && Object.keys(options).length <= 6, 'two to six options'),
});
