import { z } from 'zod';
import { commonFields } from '../../common-fields.ts';

const payoff = z.number().min(-10).max(10);
const why = z.string().min(10);

/** A place in a payoff matrix to be chosen: the table, the one right cell, and the reason for each of the four. */
export const cellSchema = z.strictObject({
  kind: z.literal('cell'),
  ...commonFields,
  payoffs: z.strictObject({ R: payoff, S: payoff, T: payoff, P: payoff }),
  answer: z.enum(['CC', 'CD', 'DC', 'DD']),
  whys: z.strictObject({ CC: why, CD: why, DC: why, DD: why }),
});
