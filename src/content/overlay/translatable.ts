import type { z } from 'zod';
import { frozenSchemaFor, schemaFor } from '#quiz/question.ts';
import {
  blueprintsSchema,
  caseSchema,
  chapterSchema,
  courseSchema,
  glossarySchema,
  mistakesSchema,
  modelSchema,
  pageSchema,
} from '../schemas.ts';
import { castSchema, interludeSchema, saidSchema, signaturesSchema } from '../story-schemas.ts';

/** A sort of file that can be translated by an overlay: how its data are read, and what is shown where a translation falls short. */
export interface Translatable {
  /** the schema that fits the source's data */
  readonly schemaOf: (data: unknown) => z.ZodType;
  /** the list whose things each stand in for themselves; elsewhere a file is shown whole or not at all */
  readonly piecemeal?: 'terms' | 'mistakes';
  /** words of an older state are not shown: an answer is marked by what the source says now */
  readonly currentOnly?: true;
  /** no page of the language can do without it */
  readonly required?: true;
}

const always = (schema: z.ZodType) => () => schema;

const sorts: readonly (readonly [pattern: RegExp, sort: Translatable])[] = [
  [/^questions\/[^/]+\/[^/]+\.yaml$/, { schemaOf: schemaFor, currentOnly: true }],
  [/^revisions\/[^/]+\/[^/]+\.yaml$/, { schemaOf: frozenSchemaFor, currentOnly: true }],
  [/^cases\/[^/]+\.yaml$/, { schemaOf: always(caseSchema) }],
  [/^chapters\/[^/]+\.mdx$/, { schemaOf: always(chapterSchema) }],
  [/^models\/[^/]+\.mdx$/, { schemaOf: always(modelSchema) }],
  [/^pages\/[^/]+\.mdx$/, { schemaOf: always(pageSchema) }],
  [/^glossary\.yaml$/, { schemaOf: always(glossarySchema), piecemeal: 'terms' }],
  [/^teaching\/mistakes\.yaml$/, { schemaOf: always(mistakesSchema), piecemeal: 'mistakes' }],
  [/^story\/entries\.yaml$/, { schemaOf: always(signaturesSchema) }],
  [/^story\/said\/[^/]+\.yaml$/, { schemaOf: always(saidSchema) }],
  [/^story\/interludes\/[^/]+\.yaml$/, { schemaOf: always(interludeSchema) }],
  [/^story\/cast\.yaml$/, { schemaOf: always(castSchema) }],
  [/^course\.yaml$/, { schemaOf: always(courseSchema), required: true }],
  [/^tests\.yaml$/, { schemaOf: always(blueprintsSchema), required: true }],
];

/** The sort of the file at this path below a language's folder; undefined for JSON, whose words are all its values, and for what is not translated. */
export const translatableAt = (path: string): Translatable | undefined =>
  sorts.find(([pattern]) => pattern.test(path))?.[1];
