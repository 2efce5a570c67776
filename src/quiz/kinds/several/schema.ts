import { z } from 'zod';
import { commonFields } from '../../common-fields.ts';
import { inWords } from '../../in-words.ts';
import { mistake } from '../../mistake.ts';
import { optionId } from '../../option-id.ts';
import { idsDiffer } from '../../part-id.ts';

/** Any number of right options of three to seven, each with the reason why it is right or wrong. */
export const schema = z.strictObject({
  kind: z.literal('several'),
  ...commonFields,
  options: z
    .array(
      z.strictObject({
        id: optionId,
        text: inWords(z.string().min(1)),
        correct: z.literal(true).optional(),
        why: inWords(z.string().min(10)),
        /** of a right option: what leaving it shows */
        mistake: mistake.optional(),
      }),
    )
    .min(3)
    .max(7)
    .refine((options) => options.some((option) => option.correct), 'at least one option must be correct')
    .refine((options) => options.some((option) => !option.correct), 'at least one option must be wrong')
    .refine((options) => new Set(options.map((option) => option.text)).size === options.length, 'options repeat')
    .refine(idsDiffer, 'ids repeat'),
});
