import * as v from 'valibot';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What a reader answered, as text: its shape is the question kind's own. */
const response = v.pipe(v.string(), v.maxLength(2000));
const common = {
  /** Made once, never used again: two browsers cannot make the same. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-z]{8,40}$/)),
  /** Milliseconds since 1970 by the reader's own clock. */
  at: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  /** Version of this schema. */
  v: v.literal(1),
};

/** Something the reader did. Records are only ever added. */
export const eventSchema = v.variant('type', [
  /** reached a section of a chapter */
  v.object({ type: v.literal('reached'), ...common, chapter: name, section: name }),
  /** committed a guess on a figure */
  v.object({ type: v.literal('guessed'), ...common, figure: name, answer: name }),
  /** turned to a question of a chapter's check */
  v.object({ type: v.literal('turned'), ...common, chapter: name, item: name }),
  /** marked an answer without checking it yet */
  v.object({ type: v.literal('marked'), ...common, item: name, rev: natural, response }),
  /** checked an answer */
  v.object({
    type: v.literal('answered'),
    ...common,
    item: name,
    rev: natural,
    response,
    /** how much of it was right, from 0 to 1 */
    score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  /** set a question aside to try it again */
  v.object({ type: v.literal('cleared'), ...common, item: name }),
]);

/** One record of the log. */
export type ProgressEvent = v.InferOutput<typeof eventSchema>;

type Content<Event> = Event extends ProgressEvent ? Omit<Event, 'id' | 'at' | 'v'> : never;
/** What is told to the log; the log adds id, time and version. */
export type Happening = Content<ProgressEvent>;

/** The newest version of the records that this code understands. */
export const eventVersion = 1;
