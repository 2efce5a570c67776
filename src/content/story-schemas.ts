import { z } from 'astro/zod';
import { inWords } from '#quiz/in-words.ts';

const words = () => inWords(z.string());
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const distinct = (things: readonly { readonly id: string }[]) =>
  new Set(things.map(({ id }) => id)).size === things.length;

/** A slip that can be signed: what it says, what it does by the model, what it costs, what one sees afterwards, and how the book names it. */
const slip = z.strictObject({
  id: key,
  slip: words(),
  effect: words(),
  price: words(),
  after: words(),
  line: words(),
});

/** What is signed by slips: the question over them, and what one sees where none is signed. */
const bySlips = z.strictObject({
  id: key,
  /** The chapter in which it is signed. */
  chapter: key,
  ask: words(),
  options: z.array(slip).min(2).refine(distinct, 'options repeat'),
  neutral: words(),
});

/** What is signed by the moves in a figure: only the book's words. */
const byMoves = z.strictObject({
  id: key,
  chapter: key,
  options: z
    .array(z.strictObject({ id: key, line: words() }))
    .min(2)
    .refine(distinct, 'options repeat'),
});

/** What the reader signs in the course: the entries of the ledger that are written, in its order. */
export const signaturesSchema = z.strictObject({
  entries: z.array(z.union([bySlips, byMoves])).refine(distinct, 'entries repeat'),
});

/** What is said of one signature: a text where nothing was signed, and one for an option where that says more. */
const telling = z.strictObject({
  /** the entry */
  id: key,
  neutral: words(),
  options: z.array(z.strictObject({ id: key, text: words() })).refine(distinct, 'options repeat'),
});

const tellings = z.array(telling).min(1).refine(distinct, 'entries repeat');

/** What a chapter says of earlier signatures. */
export const saidSchema = z.strictObject({ said: tellings });

/** The seasons in which the town is drawn. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

const speaker = z.strictObject({ who: key, words: words() });

/** How the town stands where a chapter closes a part of the course: its picture, a line on each signature so far, a person’s and a lab’s. */
export const interludeSchema = z.strictObject({
  season: z.enum(seasons),
  title: words(),
  /** What the picture shows where nothing is signed. */
  picture: words(),
  said: tellings,
  person: speaker,
  lab: speaker.extend({ mood: z.enum(['calm', 'wary', 'glad', 'worried']) }),
});

/** The invented people, who may speak where, and which words belong to the story alone. */
export const castSchema = z.strictObject({
  people: z
    .array(
      z.strictObject({
        id: key,
        name: words(),
        /** Who that is, as it stands beside the name where a chapter first has it. */
        role: words(),
        /** The chapter in which readers first meet them; `home` for the home page. */
        first: key,
      }),
    )
    .refine(distinct, 'people repeat'),
  /** By chapter: the labs and people that may speak in it. */
  chapters: z.array(z.strictObject({ slug: key, speak: z.array(key) })),
  /** What the text of no chapter says outside the story's own parts: whole words, in lower case. */
  words: z.array(z.string()),
  /** What no part of the story stands beside: companies that there are. */
  companies: z.array(z.string()),
});
