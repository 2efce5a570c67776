import * as v from 'valibot';

/** The newest version of the records that this code understands. */
export const eventVersion = 3;

/** How names look: words of letters, digits and `_.-`, in parts divided by `/`, none of which begins with anything but a letter or digit. */
export const namePattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*(?:\/[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*)*$/u;
/** A short name: of a chapter, a section, a figure, a question, a setting. */
export const name = v.pipe(v.string(), v.maxLength(120), v.regex(namePattern));
/** How an answer to a figure looks: names or numbers, divided by spaces. */
export const answerPattern = /^[\p{L}\p{M}\p{N}_.+/-]+(?: [\p{L}\p{M}\p{N}_.+/-]+)*$/u;
/** What was guessed of a figure, or came of it; what a setting is set to. */
export const answer = v.pipe(v.string(), v.maxLength(120), v.regex(answerPattern));
/** A whole number from 0. */
export const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What a reader answered, as text: its shape is the question kind's own. */
export const response = v.pipe(v.string(), v.maxLength(2000));
/** A share from 0 to 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** Made once, never used again: two browsers cannot make the same. */
export const recordId = v.pipe(v.string(), v.regex(/^[0-9a-z]{8,40}$/));
/** Milliseconds since 1970 by the reader's own clock. */
export const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
/** The largest place that a record may have: it can still be counted on from. */
export const lastPlace = 2 ** 52;
/** Its place in the order of records: one more than the highest that its browser knew, 0 for those from before places were counted. */
export const place = v.pipe(natural, v.maxValue(lastPlace));

const common = { id: recordId, at: time, n: place, v: v.literal(eventVersion) };
/** Which wording of an item, and which of its drawings where its numbers are drawn. */
const asked = { item: name, rev: natural, seed: v.optional(natural, 0) };
/** Where it was asked: a test by the id of its sitting, or the review; a chapter's own check where there is none. */
const within = { within: v.optional(name) };

/** Something the reader did. Records are only ever added. */
export const eventSchema = v.variant('type', [
  /** reached a section of a chapter */
  v.object({ type: v.literal('reached'), ...common, chapter: name, section: name }),
  /** committed a guess on a figure; `came` holds the model's own answers, where they are known */
  v.object({ type: v.literal('guessed'), ...common, figure: name, answer, came: v.optional(answer) }),
  /** turned to a question of a chapter's check */
  v.object({ type: v.literal('turned'), ...common, chapter: name, item: name }),
  /** marked an answer without checking it yet */
  v.object({ type: v.literal('marked'), ...common, ...asked, ...within, response }),
  /** checked an answer: how much of it was right; how sure the reader was before; how long it took, in milliseconds */
  v.object({
    type: v.literal('answered'),
    ...common,
    ...asked,
    ...within,
    response,
    score: share,
    sure: v.optional(share),
    took: v.optional(natural),
  }),
  /** set a question aside to try it again */
  v.object({ type: v.literal('cleared'), ...common, item: name }),
  /** tried to recall something, and did or did not */
  v.object({ type: v.literal('recalled'), ...common, item: name, rev: natural, knew: v.boolean(), ...within }),
  /** sat down to a test: its name, the seed and the questions drawn with it, and the seconds there are, where time is limited */
  v.object({
    type: v.literal('began'),
    ...common,
    test: name,
    seed: natural,
    items: v.pipe(
      v.array(name),
      v.maxLength(100),
      v.check((items) => new Set(items).size === items.length),
    ),
    limit: v.optional(natural),
  }),
  /** ended the sitting that began with the record `sitting` */
  v.object({ type: v.literal('finished'), ...common, sitting: name }),
  /** chose how the site should behave */
  v.object({ type: v.literal('preferred'), ...common, setting: name, value: answer }),
]);

/** One record of the log. */
export type ProgressEvent = v.InferOutput<typeof eventSchema>;

type Content<Event> = Event extends ProgressEvent ? Omit<Event, 'id' | 'at' | 'n' | 'v'> : never;
type Optional<Event> = Event extends { seed: number } ? Omit<Event, 'seed'> & { readonly seed?: number } : Event;
/** What is told to the log; the log adds id, time, place and version, and seed 0 where none is told. */
export type Happening = Optional<Content<ProgressEvent>>;
