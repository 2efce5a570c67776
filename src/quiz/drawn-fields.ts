import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { inWords } from './in-words.ts';

/** What every question whose numbers are drawn states beside its own fields. */
export const drawnFields = {
  ...commonFields,
  /** the generator, by its file's name in src/quiz/generators/ */
  draw: z.string().regex(/^[a-z0-9-]+$/),
};

/** A reason. */
export const why = inWords(z.string().min(10));

/** A reason that may depend on whether its answer is the right one this time. */
export const reasons = z.union([why, z.strictObject({ right: why, wrong: why })]);
