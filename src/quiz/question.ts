import { z } from 'zod';
import { cellSchema } from './kinds/cell/schema.ts';
import { matchSchema } from './kinds/match/schema.ts';
import { numberSchema } from './kinds/number/schema.ts';
import { oneChoiceSchema } from './kinds/one-choice/schema.ts';
import { orderSchema } from './kinds/order/schema.ts';
import { severalSchema } from './kinds/several/schema.ts';

/** Any question: one YAML file, told apart by its kind. */
export const questionSchema = z.discriminatedUnion('kind', [
  oneChoiceSchema,
  severalSchema,
  numberSchema,
  orderSchema,
  matchSchema,
  cellSchema,
]);

/** A question as its file states it. */
export type Question = z.infer<typeof questionSchema>;
