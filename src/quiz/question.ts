import { z } from 'zod';
import { type DrawnQuestion, drawnQuestionSchema } from './drawn-question.ts';
import { cellSchema } from './kinds/cell/schema.ts';
import { estimateSchema } from './kinds/estimate/schema.ts';
import { matchSchema } from './kinds/match/schema.ts';
import { numberSchema } from './kinds/number/schema.ts';
import { oneChoiceSchema } from './kinds/one-choice/schema.ts';
import { orderSchema } from './kinds/order/schema.ts';
import { type Recall, recallSchema } from './kinds/recall/schema.ts';
import { setWidgetSchema } from './kinds/set-widget/schema.ts';
import { severalSchema } from './kinds/several/schema.ts';

/** Any question with its numbers in it, told apart by its kind. */
export const questionSchema = z.discriminatedUnion('kind', [
  oneChoiceSchema,
  severalSchema,
  numberSchema,
  orderSchema,
  matchSchema,
  cellSchema,
  setWidgetSchema,
  estimateSchema,
]);

/** Such a question. */
export type Question = z.infer<typeof questionSchema>;

/** What one YAML file may state: a question, one whose numbers are drawn, or a recall prompt. */
export type QuestionFile = Question | DrawnQuestion | Recall;

/** The schema that fits a file's own kind, so that errors speak of that kind alone. */
export function schemaFor(file: unknown): z.ZodType<QuestionFile> {
  const { kind, draw } = (file ?? {}) as { readonly kind?: unknown; readonly draw?: unknown };
  if (kind === 'recall') return recallSchema;
  return draw === undefined ? questionSchema : drawnQuestionSchema;
}

/** Any question file. */
export const questionFileSchema = z.unknown().transform((file, context): QuestionFile => {
  const reading = schemaFor(file).safeParse(file);
  if (reading.success) return reading.data;
  for (const issue of reading.error.issues)
    context.issues.push({ ...issue, input: file } as (typeof context.issues)[number]);
  return z.NEVER;
});
