import { z } from 'zod';
import type { Drawn } from './drawn.ts';
import * as cell from './kinds/cell/schema.ts';
import * as estimate from './kinds/estimate/schema.ts';
import * as match from './kinds/match/schema.ts';
import * as number from './kinds/number/schema.ts';
import * as oneChoice from './kinds/one-choice/schema.ts';
import * as order from './kinds/order/schema.ts';
import * as setWidget from './kinds/set-widget/schema.ts';
import * as several from './kinds/several/schema.ts';
import { type Recall, recallSchema } from './recall-schema.ts';

/**
 * What a file of each kind may state: the build's half of the record in kinds.ts, apart from it because no page loads zod. A kind
 * that stands in one of the two and not in the other does not compile.
 */
const schemas = [oneChoice, several, number, order, match, cell, setWidget, estimate] as const;

type SchemaFile = (typeof schemas)[number];
type DrawnBy<File> = File extends { drawnSchema: infer Schema extends z.ZodType } ? z.infer<Schema> : never;

/** Any question with its numbers in it, told apart by its kind. */
export type Question = z.infer<SchemaFile['schema']>;

/** The name of a kind. */
export type KindName = Question['kind'];

/** A question whose numbers a generator draws, as its file states it: its words name them in braces. */
export type DrawnQuestion = DrawnBy<SchemaFile>;

/** What one YAML file may state: a question, one whose numbers are drawn, or a recall prompt. */
export type QuestionFile = Question | DrawnQuestion | Recall;

/** A question as one of its revisions asked it: where its numbers are drawn, with the drawings that readers met, so that it needs no generator. */
export type FrozenQuestion = Question | (DrawnQuestion & { readonly draws: readonly Drawn[] });

/** The schema of whatever one of these allows, told apart by its kind. */
const anyOf = <Each>(all: readonly z.ZodObject[]) =>
  z.discriminatedUnion('kind', all as [z.ZodObject, ...z.ZodObject[]]) as unknown as z.ZodType<Each>;

/** The schema of any question with its numbers in it. */
export const questionSchema = anyOf<Question>(schemas.map(({ schema }) => schema));

const drawnSchemas: readonly z.ZodObject[] = schemas.flatMap((file) =>
  'drawnSchema' in file ? [file.drawnSchema] : [],
);

/** The schema of any question whose numbers are drawn. */
const drawnQuestionSchema = anyOf<DrawnQuestion>(drawnSchemas);

const numbers = z.record(z.string(), z.number());
const draws = z
  .array(z.strictObject({ values: numbers, answer: z.union([z.number(), z.string()]), mistakes: numbers.optional() }))
  .min(1);
const withDrawsSchema = anyOf<FrozenQuestion>(drawnSchemas.map((schema) => schema.safeExtend({ draws })));

/** The schema that fits a file's own kind, so that errors speak of that kind alone. */
export function schemaFor(file: unknown): z.ZodType<QuestionFile> {
  const { kind, draw } = (file ?? {}) as { readonly kind?: unknown; readonly draw?: unknown };
  if (kind === 'recall') return recallSchema;
  return draw === undefined ? questionSchema : drawnQuestionSchema;
}

/** The schema that fits a frozen question’s own kind. */
export const frozenSchemaFor = (file: unknown): z.ZodType<FrozenQuestion> =>
  (file as { readonly draw?: unknown } | undefined)?.draw === undefined ? questionSchema : withDrawsSchema;

/** Any question file, as it is asked today or frozen. */
export const questionFileSchema = z.unknown().transform((file, context): QuestionFile | FrozenQuestion => {
  const isDrawn = typeof file === 'object' && file !== null && 'draws' in file;
  const reading = (isDrawn ? frozenSchemaFor : schemaFor)(file).safeParse(file);
  if (reading.success) return reading.data;
  for (const issue of reading.error.issues)
    context.issues.push({ ...issue, input: file } as (typeof context.issues)[number]);
  return z.NEVER;
});
