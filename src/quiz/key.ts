import type { ReaderQuestionOf } from './for-readers.ts';
import type { KindName } from './question.ts';
import type { DescribingVoice } from './voice.ts';

/** One answer to a question with what there is to say of it; `right` is undefined where answers are parts of one solution. */
export interface Explained {
  readonly said: string;
  readonly right: boolean | undefined;
  readonly why: string;
}

/** The answers to questions of a kind, for where nothing is asked any more: on paper, without JavaScript, after a test. */
export interface Key<Name extends KindName> {
  /** The response that is wholly right. */
  readonly right: (question: ReaderQuestionOf<Name>) => string;
  /** A response in the question's own words, a part a line; throws a RangeError where it is none. */
  readonly inWords: (question: ReaderQuestionOf<Name>, response: string, voice: DescribingVoice) => readonly string[];
  /** Every answer with its reason. */
  readonly answers: (question: ReaderQuestionOf<Name>, voice: DescribingVoice) => readonly Explained[];
  /** What a page leaves out beside every `why` until the whole question is fetched. */
  readonly bare?: Partial<ReaderQuestionOf<Name>>;
}
