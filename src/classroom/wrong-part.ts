import type { ReaderQuestionOf } from '#quiz/for-readers.ts';
import type { Measures } from '#quiz/measures.ts';
import type { KindName } from '#quiz/question.ts';

/** In which way a part of a response is wrong. */
export type Way =
  /** an option was chosen */
  | 'chose'
  /** a box was ticked, or not ticked */
  | 'ticked'
  | 'left'
  /** two items stand the wrong way round: said are the one that comes first, and the other */
  | 'swapped'
  /** a left side was given another’s right side, or none: said are the left side and that right side */
  | 'mixed'
  | 'open'
  /** a number came about by a slip that the question names */
  | 'slip'
  | 'low'
  | 'high'
  /** a range says too little by being too wide */
  | 'wide'
  /** a cell of a matrix was chosen: its id says which */
  | 'cell'
  /** a figure was left short of a goal */
  | 'missed';

/** The question’s own words for what was answered, or its number. */
export type Said = string | { readonly value: number; readonly unit: string | undefined };

/** What is wrong with a part of a response. */
export interface WrongPart {
  /** its own in the question, and the same for everybody who answers so */
  readonly id: string;
  readonly way: Way;
  /** empty where the way says it all */
  readonly said: readonly Said[];
  /** what the question says to it */
  readonly why: string;
  /** the question’s own parts that it is about, by their ids: the first of them with a named mistake tells what it shows */
  readonly about: readonly string[];
  /** whether two who show it made the same mistake: any two numbers that are too low need have nothing in common */
  readonly tells: boolean;
}

/** What a kind of question tells of a wrong response. All of these may throw a RangeError where the response is none. */
export interface WrongAnswers<Name extends KindName> {
  /** Everything that is wrong with a response; empty for one that is wholly right, and for that alone. */
  readonly parts: (
    question: ReaderQuestionOf<Name>,
    response: string,
    measures: Measures | undefined,
  ) => readonly WrongPart[];
  /** The one form of a response that is the same for all who answer alike. */
  readonly alike: (question: ReaderQuestionOf<Name>, response: string) => string;
}
