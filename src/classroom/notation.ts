import type { ReaderQuestionOf } from '#quiz/for-readers.ts';
import type { KindName } from '#quiz/question.ts';

/** Reads a typed number, with its unit or without, and gives it as pages keep it; throws a RangeError where it is none. */
export type ReadNumber = (typed: string, unit: string | undefined) => string;

/** How answers to a kind of question are written on paper: by letters and numbers alone, so that typing them in takes seconds. What is written is read back. */
export interface Notation<Name extends KindName> {
  /** A response in that writing, `number` writing a number; throws a RangeError where it is none. */
  readonly write: (question: ReaderQuestionOf<Name>, response: string, number: (value: number) => string) => string;
  /**
   * The response that such a writing is, as pages keep it: `number` reads a number as the page’s reader writes it. Letters may be small;
   * throws a RangeError where it is none.
   */
  readonly read: (question: ReaderQuestionOf<Name>, written: string, number: ReadNumber) => string;
  /** What stands on the form before each of the answers that the question’s key has, in their order; empty where nothing does. */
  readonly signs: (question: ReaderQuestionOf<Name>) => readonly string[];
  /** How many blanks it takes to write an answer, and of which width. */
  readonly blanks: (question: ReaderQuestionOf<Name>) => { readonly count: number; readonly width: 'letter' | 'word' };
}
