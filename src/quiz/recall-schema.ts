import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { inWords } from './in-words.ts';

/** One thing to be recalled in about six seconds, between two sections; the reader says whether they had it. */
export const recallSchema = z
  .strictObject({ kind: z.literal('recall'), ...commonFields, answer: inWords(z.string().min(2)) })
  .refine(({ hint }) => hint === undefined, 'a recall prompt has no hint')
  .refine(({ prompt, answer }) => `${prompt} ${answer}`.split(/\s+/).length <= 45, 'prompt and answer exceed 45 words');

/** A recall prompt as its file states it. */
export type Recall = z.infer<typeof recallSchema>;
