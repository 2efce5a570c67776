import { z } from 'zod';
import { inWords } from './in-words.ts';
import { levels } from './level.ts';

const hint = inWords(z.string().min(10));

/** What every kind of question states beside its own fields. */
export const commonFields = {
  /** Counts the rewordings; an answer remembers which wording it was given to. */
  rev: z.number().int().positive(),
  /** The id of an objective of its chapter. */
  objective: z.string(),
  level: z.enum(levels),
  prompt: inWords(z.string().min(10)),
  /** A nudge that does not give the answer away, or up to three, each a step further. */
  hint: z.union([hint, z.array(hint).min(2).max(3)]).optional(),
  /** The id of the heading in the chapter where the answer comes from. */
  passage: z.string(),
  /** Keys of content/sources.yaml, where the question states a fact. */
  sources: z.array(z.string()).optional(),
};
