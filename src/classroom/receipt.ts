/** One time that a question was answered. */
export interface Try {
  /** in the form of the question’s kind */
  readonly response: string;
  /** whole seconds it took, where known */
  readonly took: number | undefined;
  /** how sure the learner was, from 0 to 1, where they said so */
  readonly sure: number | undefined;
}

/** How one question was answered. */
export interface AnsweredItem {
  /** `chapter/name` */
  readonly item: string;
  readonly rev: number;
  /** which drawing of its numbers it was asked with */
  readonly seed: number;
  /** the first try; undefined where it was not answered */
  readonly first: Try | undefined;
  /** the last try, where there was more than one */
  readonly last: Try | undefined;
  /** how many times it was answered */
  readonly count: number;
}

/** What a learner hands over. It holds no scores: whoever opens it marks the answers again. */
export interface Receipt {
  /** `K7-4MX`: made once by the learner’s browser, to speak of it by */
  readonly number: string;
  /** the id of the assignment */
  readonly assignment: string;
  /** as typed; empty where nothing was */
  readonly name: string;
  /** when it was begun and handed in: whole minutes since 1970 by the learner’s clock */
  readonly began: number;
  readonly at: number;
  /** in the order in which they were asked */
  readonly answers: readonly AnsweredItem[];
  /** guesses in the figures of its chapters */
  readonly guesses: readonly { readonly figure: string; readonly answer: string }[];
}
