import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { chosenChapters } from '#content/chosen-chapters.ts';
import { numbered } from '#content/numbered.ts';
import { overlaid } from '#content/overlay/overlaid.ts';
import {
  blueprintsSchema,
  caseSchema,
  chapterSchema,
  courseSchema,
  glossarySchema,
  mistakesSchema,
  modelSchema,
  pageSchema,
  questionFileSchema,
  sourceSchema,
} from '#content/schemas.ts';
import { castSchema, interludeSchema, saidSchema, signaturesSchema } from '#content/story-schemas.ts';

const pathId = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

/** Files under content/, each under its path there: references to chapters with their numbers, translations laid over their sources. */
const files = (pattern: string | string[]) =>
  numbered(overlaid(glob({ base: './content', pattern, generateId: pathId })));

export const collections = {
  chapters: defineCollection({
    loader: files(chosenChapters(process.env.CHAPTERS, 'content')),
    schema: chapterSchema,
  }),
  models: defineCollection({
    loader: files('*/models/*.mdx'),
    schema: modelSchema,
  }),
  pages: defineCollection({
    loader: files('*/pages/*.mdx'),
    schema: pageSchema,
  }),
  // those of today, and their earlier revisions
  questions: defineCollection({
    loader: files(['*/questions/*/*.yaml', '*/revisions/*/*.yaml']),
    schema: questionFileSchema,
  }),
  cases: defineCollection({
    loader: files('*/cases/*.yaml'),
    schema: caseSchema,
  }),
  courses: defineCollection({
    loader: files('*/course.yaml'),
    schema: courseSchema,
  }),
  tests: defineCollection({
    loader: files('*/tests.yaml'),
    schema: blueprintsSchema,
  }),
  glossaries: defineCollection({
    loader: files('*/glossary.yaml'),
    schema: glossarySchema,
  }),
  mistakes: defineCollection({
    loader: files('*/teaching/mistakes.yaml'),
    schema: mistakesSchema,
  }),
  signatures: defineCollection({
    loader: files('*/story/entries.yaml'),
    schema: signaturesSchema,
  }),
  said: defineCollection({
    loader: files('*/story/said/*.yaml'),
    schema: saidSchema,
  }),
  interludes: defineCollection({
    loader: files('*/story/interludes/*.yaml'),
    schema: interludeSchema,
  }),
  casts: defineCollection({
    loader: files('*/story/cast.yaml'),
    schema: castSchema,
  }),
  sources: defineCollection({
    loader: file('./content/sources.yaml', { parser: (text) => parse(text) }),
    schema: sourceSchema,
  }),
};
