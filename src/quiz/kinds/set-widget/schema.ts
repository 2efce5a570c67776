import { z } from 'zod';
import { commonFields } from '../../common-fields.ts';
import { inWords } from '../../in-words.ts';
import { mistake } from '../../mistake.ts';
import { idsDiffer, partId } from '../../part-id.ts';

const condition = z
  .strictObject({
    id: partId,
    /** a quantity that the widget's model computes from its state, by name */
    measure: z.string(),
    is: z.union([z.string(), z.number()]).optional(),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    /** said where this condition is not met */
    why: inWords(z.string().min(10)),
    mistake: mistake.optional(),
  })
  .refine(
    ({ is, atLeast, atMost }) => (is ?? atLeast ?? atMost) !== undefined,
    'a condition needs is, atLeast or atMost',
  );

/** A widget to be brought into a state that the model finds good: each condition names a quantity and what it must be. */
export const schema = z.strictObject({
  kind: z.literal('set-widget'),
  ...commonFields,
  /** the widget, by its folder's name */
  widget: z.string(),
  /** the state to start from and one that solves it, as in a link */
  start: z.string(),
  solution: z.string(),
  goal: z.array(condition).min(1).max(4).refine(idsDiffer, 'ids repeat'),
  /** said where every condition is met */
  why: inWords(z.string().min(10)),
});
