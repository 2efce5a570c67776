import { z } from 'astro/zod';
import { blueprintsSchema } from '#quiz/form/blueprint.ts';
import { questionFileSchema } from '#quiz/question.ts';
import { lenses, showable } from './case-lenses.ts';

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** A chapter's own facts; its title and its place in the course stand in course.yaml. */
export const chapterSchema = z.strictObject({
  /** Its address: /en/chapters/<slug>/ */
  slug: key,
  /** One or two sentences under the title: the situation. */
  lede: z.string(),
  /** The line at the end that makes the next chapter necessary. */
  onward: z.string(),
  minutes: z.number().int().min(3).max(20),
  /** What a reader can do afterwards; each question names one of these ids. */
  objectives: z.array(z.strictObject({ id: key, text: z.string() })).min(2),
  /** The questions of its check, in order, by file name. */
  check: z.array(key).min(5).max(7),
});

/** The course as a reader meets it: parts, entries (written or still to come) and tracks. */
export const courseSchema = z.strictObject({
  parts: z.array(
    z.strictObject({
      title: z.string(),
      entries: z.array(z.strictObject({ slug: key, title: z.string(), idea: z.string() })).min(1),
    }),
  ),
  tracks: z.array(z.strictObject({ id: key, title: z.string(), about: z.string(), entries: z.array(key).min(1) })),
});

/** One work in the bibliography. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+[0-9]{4}[a-z]?(-[a-z]+)?$/),
  authors: z.string(),
  title: z.string(),
  year: z.number().int(),
  /** It bears no date: `year` is only what its id says, and `where` says how that was found. */
  undated: z.literal(true).optional(),
  /** Journal, publisher or site, with volume and pages where they exist. */
  where: z.string(),
  url: z.url().optional(),
  /** How it was read: the work itself, reports that agree, or from memory. */
  read: z.enum(['itself', 'reports', 'memory']),
});

/** The terms of the field, each explained once in the site's own words. */
export const glossarySchema = z.strictObject({
  terms: z.array(z.strictObject({ id: key, term: z.string(), means: z.string(), source: z.string().optional() })),
});

/** Something that happened: what, how large, what it shows and what else may explain it. */
export const caseSchema = z.strictObject({
  number: z.number().int().positive(),
  field: z.string(),
  year: z.string(),
  title: z.string(),
  /** What was done, in a few words. */
  done: z.string(),
  /** How far it reached, with its number. */
  reach: z.string(),
  /** What is known of the effect: compared with others; a number that moved; nothing measured; a failure seen; no effect claimed. */
  effect: z.enum(lenses.effect),
  /** The doubt about the effect in the card’s own words, shown instead of the usual ones. */
  effectNote: z.string().max(80).optional(),
  /** Which strategies, factors, pillars and further topics it speaks to. */
  shows: z.array(z.enum(showable)).min(1),
  story: z.array(z.string()).min(1),
  numbers: z
    .array(z.strictObject({ value: z.string(), label: z.string() }))
    .min(1)
    .max(4),
  /** What else may explain it, or what is not known. */
  doubt: z.string(),
  sources: z.array(z.string()).min(1),
});

/** A model's card: what a teacher or a sceptic wants to know of it, with a case worked by the library itself. */
export const modelSchema = z.strictObject({
  /** Its number in the library's specification, such as M1. */
  number: z.string(),
  title: z.string(),
  /** One sentence: the question it answers. */
  question: z.string(),
  /** The folders under src/model that compute it. */
  code: z.array(z.string()).min(1),
  parameters: z
    .array(z.strictObject({ symbol: z.string(), means: z.string(), unit: z.string(), range: z.string() }))
    .min(1),
  /** What a reader can find out by playing. */
  discover: z.array(z.string()).min(1),
  /** What it won't let us say. */
  limits: z.array(z.string()).min(1),
  /** A case: inputs and outputs named as in the reference file, the outputs checked by a test, and what they mean. */
  worked: z.strictObject({
    file: z.string(),
    in: z.record(z.string(), z.unknown()),
    out: z.record(z.string(), z.unknown()),
    means: z.string(),
  }),
  sources: z.array(z.string()).min(1),
});

/** A page of text, such as About. */
export const pageSchema = z.strictObject({ title: z.string(), lede: z.string() });

export { blueprintsSchema, questionFileSchema };
