import { z } from 'zod';
import { commonFields } from '../../common-fields.ts';
import { drawnFields, reasons, why } from '../../drawn-fields.ts';
import { mistake } from '../../mistake.ts';

const payoff = z.number().min(-10).max(10);

/** What choosing each wrong cell shows. */
const mistakes = z.partialRecord(z.enum(['CC', 'CD', 'DC', 'DD']), mistake).optional();

/** A place in a payoff matrix to be chosen: the table, the one right cell, and the reason for each of the four. */
export const schema = z.strictObject({
  kind: z.literal('cell'),
  ...commonFields,
  payoffs: z.strictObject({ R: payoff, S: payoff, T: payoff, P: payoff }),
  answer: z.enum(['CC', 'CD', 'DC', 'DD']),
  whys: z.strictObject({ CC: why, CD: why, DC: why, DD: why }),
  mistake: mistakes,
});

/** The same with drawn numbers: the generator fills the table and names the right cell. */
export const drawnSchema = z.strictObject({
  kind: z.literal('cell'),
  ...drawnFields,
  whys: z.strictObject({ CC: reasons, CD: reasons, DC: reasons, DD: reasons }),
  mistake: mistakes,
});
