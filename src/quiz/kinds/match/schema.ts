import { z } from 'zod';
import { commonFields } from '../../common-fields.ts';
import { inWords } from '../../in-words.ts';
import { mistake } from '../../mistake.ts';
import { idsDiffer, partId } from '../../part-id.ts';

/** Three to six pairs: each left side belongs to one right side, with the reason. */
export const schema = z.strictObject({
  kind: z.literal('match'),
  ...commonFields,
  pairs: z
    .array(
      z.strictObject({
        id: partId,
        left: inWords(z.string().min(1)),
        right: inWords(z.string().min(1)),
        why: inWords(z.string().min(5)),
        mistake: mistake.optional(),
      }),
    )
    .min(3)
    .max(6)
    .refine((pairs) => new Set(pairs.map(({ left }) => left)).size === pairs.length, 'left sides repeat')
    .refine((pairs) => new Set(pairs.map(({ right }) => right)).size === pairs.length, 'right sides repeat')
    .refine(idsDiffer, 'ids repeat'),
});
