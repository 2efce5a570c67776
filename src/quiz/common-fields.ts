import { z } from 'zod';
import { levels } from './level.ts';

/** What every kind of question states beside its own fields. */
export const commonFields = {
  /** Counts the rewordings; an answer remembers which wording it was given to. */
  rev: z.number().int().positive(),
  /** The id of an objective of its chapter. */
  objective: z.string(),
  level: z.enum(levels),
  prompt: z.string().min(10),
  /** A nudge that does not give the answer away, or up to three, each a step further. */
  hint: z.union([z.string().min(10), z.array(z.string().min(10)).min(2).max(3)]).optional(),
  /** The id of the heading in the chapter where the answer comes from. */
  passage: z.string(),
  /** Keys of content/sources.yaml, where the question states a fact. */
  sources: z.array(z.string()).optional(),
};
