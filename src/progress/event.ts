import * as v from 'valibot';
import { ledgerEntries } from './ledger.ts';

/** The newest version of the records that this code understands. */
export const eventVersion = 4;

/** How many steps may be planned at once. */
export const mostSteps = 3;

/** How names look: words of letters, digits and `_.-`, in parts divided by `/`, none of which begins with anything but a letter or digit. */
export const namePattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*(?:\/[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*)*$/u;
/** A short name: of a chapter, a section, a question, a setting. */
const name = v.pipe(v.string(), v.maxLength(120), v.regex(namePattern));
/** The name of a figure, after that of the chapter it stands in, or `play` for one that stands alone. */
const figure = v.pipe(name, v.includes('/'));
/** How an answer to a figure looks: names or numbers, divided by spaces. */
export const answerPattern = /^[\p{L}\p{M}\p{N}_.+/-]+(?: [\p{L}\p{M}\p{N}_.+/-]+)*$/u;
/** What was guessed of a figure, or came of it; what a setting is set to. */
const answer = v.pipe(v.string(), v.maxLength(120), v.regex(answerPattern));
/** A class’s link, as it stands behind the sign of its address, or the name of a ready-made assignment. */
const link = v.pipe(v.string(), v.maxLength(8000), v.regex(/^[\w.-]+$/));
/** A game of Convene as far as it was played, as its link writes it. */
const game = v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-zA-Z0-9.,:-]+$/));
/** A day of the calendar, as `2026-12-07`. */
const day = v.pipe(v.string(), v.isoDate());
/** A whole number from 0. */
const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What a reader answered, as text: its shape is the question kind's own. Options, items and pairs have ids of 40 characters at most. */
const response = v.pipe(v.string(), v.maxLength(2000));
/** A share from 0 to 1. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** Made once, never used again: two browsers cannot make the same. */
export const recordId = v.pipe(v.string(), v.regex(/^[0-9a-z]{8,40}$/));
/** Milliseconds since 1970 by the reader's own clock. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
/** The largest place that a record may have: it can still be counted on from. */
export const lastPlace = 2 ** 52;
/** Its place in the order of records: one more than the highest that its browser knew, 0 for those from before places were counted. */
const place = v.pipe(natural, v.maxValue(lastPlace));

/** What every record says. */
export const envelope = {
  id: recordId,
  at: time,
  n: place,
  v: v.literal(eventVersion),
  /** where it was done: `review`, `sitting/<id>`, `assignment/<id>`; in its chapter, where it does not say */
  context: v.optional(name),
  /** which state of the content it was done with */
  build: v.optional(name),
};

/** Which wording of an item, and which of its drawings where its numbers are drawn. */
const asked = { item: name, rev: natural, seed: natural };

/** How sure the reader is of an answer; how long it took, in milliseconds. */
const beside = { sure: v.optional(share), took: v.optional(natural) };

/** Everything a reader may do, and what a record of it says beside its envelope. Records are only ever added. */
export const eventTypes = {
  /** reached a section of a chapter */
  reached: { chapter: name, section: name },
  /** committed a guess on a figure; `came` holds the model's own answers, where they are known */
  guessed: { figure, answer, came: v.optional(answer) },
  /** brought about what a figure's guess asks about */
  tried: { figure },
  /** asked for the answers of a chapter by the button of this figure, without having tried it */
  shown: { figure },
  /** signed one of the ledger's entries; the last time counts */
  chose: { entry: v.picklist(ledgerEntries), option: name },
  /** said of one of the claims which other drawer it might move to, if one saw what that takes; the last time counts */
  doubted: { claim: name, drawer: name },
  /** picked what to do, and the day on which to do it; the last time counts */
  planned: {
    steps: v.pipe(
      v.array(name),
      v.maxLength(mostSteps),
      v.check((steps) => new Set(steps).size === steps.length),
    ),
    day: v.optional(day),
  },
  /** played a round of a game, named for its table and seed; the last time counts */
  played: { game: name, link: game },
  /** turned to a question of a chapter's check */
  turned: { chapter: name, item: name },
  /** marked an answer without checking it yet; `language` says in which one it was typed, where it was; what is said `beside` it only where nothing is checked until the end */
  marked: { ...asked, response, ...beside, language: v.optional(name) },
  /** checked an answer: how much of it was right */
  answered: { ...asked, response, score: share, ...beside },
  /** set a question aside to try it again */
  cleared: { item: name },
  /** tried to recall something, and did or did not */
  recalled: { item: name, rev: natural, knew: v.boolean() },
  /** sat down to a test: its name, the seed and the questions drawn with it, and the seconds there are, where time is limited */
  began: {
    test: name,
    seed: natural,
    items: v.pipe(
      v.array(name),
      v.maxLength(100),
      v.check((items) => new Set(items).size === items.length),
    ),
    limit: v.optional(natural),
  },
  /** ended the sitting that began with the record `sitting`, or the work on `assignment/<id>` */
  finished: { sitting: name },
  /** opened what a teacher assigned, by a class's link; `seed` draws the numbers of its questions where every learner has their own */
  assigned: { assignment: name, link, seed: natural },
  /** made a receipt of it to hand in, under this number */
  handed: { assignment: name, receipt: name },
  /** chose how the site should behave */
  preferred: { setting: name, value: answer },
};

type Types = typeof eventTypes;
type Said<Fields extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Fields, undefined>>;

/** One record of the log: something the reader did. */
export type ProgressEvent = {
  [Type in keyof Types]: { type: Type } & Said<typeof envelope> & Said<Types[Type]>;
}[keyof Types];

type Content<Event> = Event extends ProgressEvent ? Omit<Event, 'id' | 'at' | 'n' | 'v' | 'build'> : never;
type Optional<Event> = Event extends { seed: number } ? Omit<Event, 'seed'> & { readonly seed?: number } : Event;
/** What is told to the log; the log adds id, time, place, version and build, and seed 0 where none is told. */
export type Happening = Optional<Content<ProgressEvent>>;
