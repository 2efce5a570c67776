import { z } from 'zod';
import { oneChoiceSchema } from './kinds/one-choice/schema.ts';

/** Any question: one YAML file, told apart by its kind. */
export const questionSchema = z.discriminatedUnion('kind', [oneChoiceSchema]);

/** A question as its file states it. */
export type Question = z.infer<typeof questionSchema>;
