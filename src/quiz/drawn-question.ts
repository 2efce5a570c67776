import { z } from 'zod';
import { commonFields } from './common-fields.ts';

const why = z.string().min(10);
/** A reason that may depend on whether its answer is the right one this time. */
const reasons = z.union([why, z.strictObject({ right: why, wrong: why })]);
const common = {
  ...commonFields,
  /** the generator, by its file's name in src/quiz/generators/ */
  draw: z.string().regex(/^[a-z0-9-]+$/),
};

const numberSchema = z.strictObject({
  kind: z.literal('number'),
  ...common,
  tolerance: z.number().nonnegative(),
  unit: z.string().optional(),
  why,
  /** the reason for each mistake that the generator names */
  slips: z.record(z.string(), why).refine((slips) => Object.keys(slips).length > 0, 'at least one slip'),
});

const oneChoiceSchema = z.strictObject({
  kind: z.literal('one-choice'),
  ...common,
  /** by key: the generator's words, or `answer` and its mistakes */
  options: z
    .record(z.string(), z.strictObject({ text: z.string().min(1), why: reasons }))
    .refine((options) => Object.keys(options).length >= 2 && Object.keys(options).length <= 6, 'two to six options'),
});

const cellSchema = z.strictObject({
  kind: z.literal('cell'),
  ...common,
  whys: z.strictObject({ CC: reasons, CD: reasons, DC: reasons, DD: reasons }),
});

/** A question whose numbers a generator draws: its words name them in braces. */
export const drawnQuestionSchema = z.discriminatedUnion('kind', [numberSchema, oneChoiceSchema, cellSchema]);

/** Such a question as its file states it. */
export type DrawnQuestion = z.infer<typeof drawnQuestionSchema>;
