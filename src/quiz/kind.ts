import type { ReaderQuestionOf } from './for-readers.ts';
import type { Key } from './key.ts';
import type { Measures } from './measures.ts';
import type { DrawnQuestion, KindName, Question } from './question.ts';
import type { Phrase, Voice } from './voice.ts';

/** What there is to know of an answer that was checked. */
export interface Checked {
  readonly score: number;
  /** how many times this question was checked with these numbers, this time included */
  readonly tries: number;
  /** what the model computes of a figure that was set; undefined while it is not known */
  readonly measures: Measures | undefined;
}

/** Numbers that were drawn, for the words of a question that name them. Its functions throw a RangeError for a name that was not drawn. */
export interface DrawnNumbers {
  /** the key of the right answer */
  readonly right: string;
  readonly number: (name: string) => number;
  /** words with the numbers in them */
  readonly say: (words: string) => string;
  /** the reason that fits an answer which is right, or wrong, this time */
  readonly reason: (reasons: string | { readonly right: string; readonly wrong: string }, isRight: boolean) => string;
}

/**
 * A kind of question: what differs from kind to kind and a page that asks needs. A kind is a folder of three files: this in
 * `kind.ts`; in `key.ts` what is said of its answers where nothing is asked any more, which does not compile unless it is there;
 * and in `schema.ts`, for the build alone, what a file of the kind may state. A response is a text in the kind's own form.
 */
export interface Kind<Name extends KindName, _Key extends Key<Name> = Key<Name>> {
  /** The score of a response, from 0 to 1; throws a RangeError where it is none, or where the measures of a figure are missing. */
  readonly grade: (question: ReaderQuestionOf<Name>, response: string, measures?: Measures) => number;
  /** The reason that answers a response best; empty where every part has one of its own, or where it is a mistake of no name. */
  readonly reason: (question: ReaderQuestionOf<Name>, response: string, measures?: Measures) => string;
  /** What is said of a checked response beside right or wrong, where that is not the reason alone. */
  readonly said?: (question: ReaderQuestionOf<Name>, response: string, checked: Checked, voice: Voice) => string;

  /** What is said to a reader who checks before they have answered; and whether a response is whole, where not any text is. */
  readonly missing: Phrase;
  readonly isWhole?: (response: string) => boolean;
  /** What is said of a whole response that cannot be graded, where that is a slip of the reader and no fault of the record. */
  readonly refused?: Phrase;
  /** Where what is shown is an answer already: that one. */
  readonly asShown?: (question: ReaderQuestionOf<Name>) => string;
  /** Where numbers are typed: the response with each of them as `read` gives it. Until it is checked, such a response may be anything. */
  readonly typed?: (
    question: ReaderQuestionOf<Name>,
    response: string,
    read: (typed: string, unit: string | undefined) => string,
  ) => string;
  /** Where a response sets a widget: which one, and from which state. Whether it can be set so, only the widget knows. */
  readonly sets?: (question: ReaderQuestionOf<Name>) => { readonly widget: string; readonly start: string };
  /** The wrong option that may be struck out as the last hint, never the one that is marked; undefined where there are too few. */
  readonly strike?: (
    question: ReaderQuestionOf<Name>,
    marked: string | undefined,
  ) => { readonly id: string; readonly text: string } | undefined;

  /** The parts that are shown in an order of their own and named by their ids in a response; and whether that order may never be the one they are stated in. */
  readonly parts?: (question: Extract<Question, { kind: Name }>) => readonly { readonly id: string }[];
  readonly neverAsStated?: boolean;
  /** A response that names parts by their places, `ids` being theirs then, as it is written now; where it is more than those ids, joined by commas. */
  readonly fromPlaces?: (response: string, ids: readonly string[]) => string;
  /** Where its numbers may be drawn: its fields with these numbers in them. */
  readonly withNumbers?: (
    question: Extract<DrawnQuestion, { kind: Name }>,
    numbers: DrawnNumbers,
  ) => Partial<Extract<Question, { kind: Name }>>;
}
