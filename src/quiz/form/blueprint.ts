import { z } from 'zod';
import { inWords } from '../in-words.ts';

const weight = z.number().min(0).max(10);

/** What a test draws from and how: which chapters, how many questions, and the weight of each level. */
export const blueprintSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: inWords(z.string()),
  about: inWords(z.string()),
  chapters: z.array(z.string()).min(1),
  count: z.number().int().min(5).max(60),
  levels: z
    .strictObject({ remember: weight, understand: weight, apply: weight, judge: weight })
    .refine((weights) => Object.values(weights).some((each) => each > 0), 'at least one level needs a weight above 0'),
  /** seconds for each question, where the reader chooses to be timed */
  pace: z.number().int().min(20).max(300),
});

/** Such a plan. */
export type Blueprint = z.infer<typeof blueprintSchema>;

/** The tests of the course in one language. */
export const blueprintsSchema = z.strictObject({ tests: z.array(blueprintSchema) });
