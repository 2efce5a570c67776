import type { ReaderQuestionOf } from '#quiz/for-readers.ts';
import type { KindName } from '#quiz/question.ts';

/** How answers to a kind of question are written on paper: by letters and numbers alone, so that typing them in takes seconds. */
export interface Notation<Name extends KindName> {
  /** A response in that writing, `number` writing a number; throws a RangeError where it is none. */
  readonly write: (question: ReaderQuestionOf<Name>, response: string, number: (value: number) => string) => string;
  /** What stands on the form before each of the answers that the question’s key has, in their order; empty where nothing does. */
  readonly signs: (question: ReaderQuestionOf<Name>) => readonly string[];
  /** How many blanks it takes to write an answer, and of which width. */
  readonly blanks: (question: ReaderQuestionOf<Name>) => { readonly count: number; readonly width: 'letter' | 'word' };
}
