import { z } from 'zod';
import { commonFields } from '../../common-fields.ts';
import { inWords } from '../../in-words.ts';
import { mistake } from '../../mistake.ts';
import { idsDiffer, partId } from '../../part-id.ts';

/** Three to six items to be put in order; the file lists them in the right one, each with the reason for its place. */
export const schema = z.strictObject({
  kind: z.literal('order'),
  ...commonFields,
  /** what the two ends mean, such as “most points” and “fewest points” */
  first: inWords(z.string()),
  last: inWords(z.string()),
  items: z
    .array(
      z.strictObject({
        id: partId,
        text: inWords(z.string().min(1)),
        why: inWords(z.string().min(5)),
        mistake: mistake.optional(),
      }),
    )
    .min(3)
    .max(6)
    .refine((items) => new Set(items.map((item) => item.text)).size === items.length, 'items repeat')
    .refine(idsDiffer, 'ids repeat'),
});
