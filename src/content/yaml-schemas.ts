import { z } from 'zod';
import { sourceLocale } from '#i18n/locales.ts';
import { frozenSchemaFor, schemaFor } from '#quiz/question.ts';
import { coverageSchema } from './coverage.ts';
import { blueprintsSchema, caseSchema, courseSchema, glossarySchema, mistakesSchema, sourceSchema } from './schemas.ts';
import { castSchema, interludeSchema, saidSchema, signaturesSchema } from './story-schemas.ts';

/** The folder of the source language, whose files alone have logic: a translation is words by the ids in them. */
const source = `content/${sourceLocale}`;

/** A sort of YAML file: where such files stand, and what one may hold. */
export interface YamlSort {
  readonly files: string;
  readonly schema: z.ZodType;
}

/** Every sort of YAML file under content/, by the name of its JSON Schema; `kinds` are the kinds of question. */
export function yamlSorts(kinds: readonly string[]): Readonly<Record<string, YamlSort>> {
  const questions = new Set([
    schemaFor({ kind: 'recall' }),
    ...kinds.flatMap((kind) => [schemaFor({ kind }), schemaFor({ kind, draw: 'a generator' })]),
  ]);
  const frozen = new Set(kinds.flatMap((kind) => [frozenSchemaFor({ kind }), frozenSchemaFor({ kind, draw: 'any' })]));
  return {
    question: { files: `${source}/questions/*/*.yaml`, schema: z.union([...questions] as [z.ZodType, z.ZodType]) },
    revision: { files: `${source}/revisions/*/*.yaml`, schema: z.union([...frozen] as [z.ZodType, z.ZodType]) },
    case: { files: `${source}/cases/*.yaml`, schema: caseSchema },
    course: { files: `${source}/course.yaml`, schema: courseSchema },
    tests: { files: `${source}/tests.yaml`, schema: blueprintsSchema },
    glossary: { files: `${source}/glossary.yaml`, schema: glossarySchema },
    mistakes: { files: `${source}/teaching/mistakes.yaml`, schema: mistakesSchema },
    signatures: { files: `${source}/story/entries.yaml`, schema: signaturesSchema },
    said: { files: `${source}/story/said/*.yaml`, schema: saidSchema },
    interlude: { files: `${source}/story/interludes/*.yaml`, schema: interludeSchema },
    cast: { files: `${source}/story/cast.yaml`, schema: castSchema },
    sources: { files: 'content/sources.yaml', schema: z.array(sourceSchema) },
    coverage: { files: 'content/coverage.yaml', schema: coverageSchema },
  };
}

/** The same as JSON Schema, for editors; rules that JSON Schema cannot say are left to the build. */
export const jsonSchema = ({ schema }: YamlSort): object =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
