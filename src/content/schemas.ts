import { z } from 'astro/zod';
import { blueprintsSchema } from '#quiz/form/blueprint.ts';
import { inWords } from '#quiz/in-words.ts';
import { mistake as mistakeId } from '#quiz/mistake.ts';
import { questionFileSchema } from '#quiz/question.ts';
import { lenses, showable } from './case-lenses.ts';

const words = () => inWords(z.string());
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** A chapter's own facts; its title and its place in the course stand in course.yaml. */
export const chapterSchema = z.strictObject({
  /** Its address: /en/chapters/<slug>/ */
  slug: key,
  /** One or two sentences under the title: the situation. */
  lede: words(),
  /** The line at the end that makes the next chapter necessary. */
  onward: words(),
  minutes: z.number().int().min(3).max(20),
  /** What a reader can do afterwards; each question names one of these ids. */
  objectives: z.array(z.strictObject({ id: key, text: words() })).min(2),
  /** The questions of its check, in order, by file name. */
  check: z.array(key).min(5).max(7),
  /** What its plain text says before the first question, word for word: roles, numbers, where one starts. */
  given: z.array(z.string()).min(1).max(12).optional(),
  /** What is signed in it, and what signed earlier it hears: entries of the ledger. */
  entry: key.optional(),
  hears: z.array(key).optional(),
  /** Its screen in the brief, of at most 130 words; `sources` by their ids. */
  brief: z
    .strictObject({
      question: words(),
      assumptions: words(),
      result: words(),
      evidence: words(),
      limit: words(),
      sources: z.array(z.string()).min(1),
    })
    .optional(),
});

/** The course as a reader meets it: parts, entries (written or still to come) and tracks. */
export const courseSchema = z.strictObject({
  parts: z.array(
    z.strictObject({
      id: key,
      title: words(),
      entries: z.array(z.strictObject({ slug: key, title: words(), idea: words() })).min(1),
    }),
  ),
  tracks: z.array(z.strictObject({ id: key, title: words(), about: words(), entries: z.array(key).min(1) })),
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
  /** How it was read: the work itself, a part of it such as its abstract, reports that agree, or from memory. */
  read: z.enum(['itself', 'part', 'reports', 'memory']),
});

/** The terms of the field, each explained once in the site's own words. */
export const glossarySchema = z.strictObject({
  terms: z.array(z.strictObject({ id: key, term: words(), means: words(), source: z.string().optional() })),
});

/** What learners get wrong, idea by idea, for whoever teaches them: options, slips and goals of questions name these by id. */
export const mistakesSchema = z.strictObject({
  mistakes: z
    .array(
      z.strictObject({
        id: mistakeId,
        /** What they think, in a learner’s own words. */
        says: words(),
        /** What is so: no stronger than the model or the card has it. */
        instead: words(),
        /** A figure in a state that shows it: `/play/<widget>/#<widget>=<state>`. */
        show: z.string(),
        /** One question to the class that opens the talk. */
        ask: words(),
        /** What to read again: a chapter’s slug and one of its headings, `one-round#five-of-them`. */
        passage: z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'a chapter and a heading, such as one-round#limit'),
      }),
    )
    .refine((mistakes) => new Set(mistakes.map(({ id }) => id)).size === mistakes.length, 'ids repeat'),
});

/** One misconception. */
export type Mistake = z.infer<typeof mistakesSchema>['mistakes'][number];

/** Something that happened: what, how large, what it shows and what else may explain it. */
export const caseSchema = z.strictObject({
  number: z.number().int().positive(),
  field: words(),
  year: words(),
  title: words(),
  /** What was done, in a few words. */
  done: words(),
  /** How far it reached, with its number. */
  reach: words(),
  /** What is known of the effect: compared with others; a number that moved; nothing measured; a failure seen; no effect claimed. */
  effect: z.enum(lenses.effect),
  /** The doubt about the effect in the card’s own words, shown instead of the usual ones. */
  effectNote: inWords(z.string().max(80)).optional(),
  /** Which strategies, factors, pillars and further topics it speaks to. */
  shows: z.array(z.enum(showable)).min(1),
  story: z.array(words()).min(1),
  numbers: z
    .array(z.strictObject({ value: words(), label: words() }))
    .min(1)
    .max(4),
  /** What else may explain it, or what is not known. */
  doubt: words(),
  sources: z.array(z.string()).min(1),
});

/** A model's card: what a teacher or a sceptic wants to know of it, with a case worked by the library itself. */
export const modelSchema = z.strictObject({
  /** Its number in the library's specification, such as M1. */
  number: z.string(),
  title: words(),
  /** One sentence: the question it answers. */
  question: words(),
  /** The folders under src/model that compute it. */
  code: z.array(z.string()).min(1),
  parameters: z.array(z.strictObject({ symbol: z.string(), means: words(), unit: words(), range: words() })).min(1),
  /** What a reader can find out by playing. */
  discover: z.array(words()).min(1),
  /** What it won't let us say. */
  limits: z.array(words()).min(1),
  /** A case: inputs and outputs named as in the reference file, the outputs checked by a test, and what they mean. */
  worked: z.strictObject({
    file: z.string(),
    in: z.record(z.string(), z.unknown()),
    out: z.record(z.string(), z.unknown()),
    means: words(),
  }),
  sources: z.array(z.string()).min(1),
});

/** A page of text, such as About. */
export const pageSchema = z.strictObject({ title: words(), lede: words() });

export { blueprintsSchema, questionFileSchema };
