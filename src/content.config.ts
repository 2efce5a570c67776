import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { chosenChapters } from '#content/chosen-chapters.ts';
import {
  blueprintsSchema,
  caseSchema,
  chapterSchema,
  courseSchema,
  glossarySchema,
  modelSchema,
  pageSchema,
  questionFileSchema,
  sourceSchema,
} from '#content/schemas.ts';

const pathId = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

export const collections = {
  chapters: defineCollection({
    loader: glob({ base: './content', pattern: chosenChapters(process.env.CHAPTERS, 'content'), generateId: pathId }),
    schema: chapterSchema,
  }),
  models: defineCollection({
    loader: glob({ base: './content', pattern: '*/models/*.mdx', generateId: pathId }),
    schema: modelSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './content', pattern: '*/pages/*.mdx', generateId: pathId }),
    schema: pageSchema,
  }),
  questions: defineCollection({
    loader: glob({ base: './content', pattern: '*/questions/*/*.yaml', generateId: pathId }),
    schema: questionFileSchema,
  }),
  cases: defineCollection({
    loader: glob({ base: './content', pattern: '*/cases/*.yaml', generateId: pathId }),
    schema: caseSchema,
  }),
  courses: defineCollection({
    loader: glob({ base: './content', pattern: '*/course.yaml', generateId: pathId }),
    schema: courseSchema,
  }),
  tests: defineCollection({
    loader: glob({ base: './content', pattern: '*/tests.yaml', generateId: pathId }),
    schema: blueprintsSchema,
  }),
  glossaries: defineCollection({
    loader: glob({ base: './content', pattern: '*/glossary.yaml', generateId: pathId }),
    schema: glossarySchema,
  }),
  sources: defineCollection({
    loader: file('./content/sources.yaml', { parser: (text) => parse(text) }),
    schema: sourceSchema,
  }),
};
