import type { ItemState } from '#progress/fold.ts';
import { inIds } from '#quiz/earlier/in-ids.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { isResponse } from '#quiz/is-response.ts';
import type { Measures } from '#quiz/measures.ts';

/** How a question stands: open, being checked, checked, or with something in the way that the reader is told. */
export type Status =
  | { readonly is: 'open' | 'missing' | 'refused' | 'lost' }
  /** Check was pressed; where grading takes a while, the reader is told that it waits */
  | { readonly is: 'busy'; readonly long: boolean }
  | { readonly is: 'unread'; readonly typed: string }
  | { readonly is: 'checked'; readonly score: number };

/** What is said beside an answer: how sure the reader is, from 0 to 1, and how many milliseconds the question was before them. */
export interface Beside {
  readonly sure: number | undefined;
  readonly took: number;
}

/** What the reader answered, and how it stands. */
export interface Answer {
  readonly response: string | undefined;
  /** the language that it was typed in, where that is another visit's */
  readonly language?: string | undefined;
  readonly status: Status;
  /** what was kept beside an answer that is not checked */
  readonly beside: Beside;
  /** it was given to another wording */
  readonly older: boolean;
  /** what the model computes of a figure that was set, once that is known */
  readonly measures: Measures | undefined;
}

/** What is known of the reader's answer to a question. */
export interface Known {
  /** what was kept of it; an empty response was set aside */
  readonly stored: ItemState | undefined;
  /** the figure that was stored can no longer be set so */
  readonly unreadable: boolean;
  /** what was marked since, before any record has it */
  readonly marked: string | undefined;
  /** what keeps it from being checked */
  readonly hindrance: Status | undefined;
  readonly measures: Measures | undefined;
}

/** The answer to a question as far as it is known. One that was stored and can no longer be read is lost: the question starts afresh. */
export function answerTo(question: ReaderQuestion, { stored, unreadable, marked, hindrance, measures }: Known): Answer {
  const given = stored?.response ? { ...stored, response: inIds(question, stored) } : undefined;
  const kept =
    given && !unreadable && isResponse(question, given.response, given.score !== undefined) ? given : undefined;
  const response = marked ?? kept?.response;
  const older = kept !== undefined && kept.rev < question.rev;
  const statusOf = (): Status => {
    if (kept?.score !== undefined && response !== undefined) return { is: 'checked', score: kept.score };
    return hindrance ?? { is: given && response === undefined ? 'lost' : 'open' };
  };
  const language = marked === undefined ? kept?.language : undefined;
  const beside = { sure: kept?.sure, took: kept?.took ?? 0 };
  return { response, language, status: statusOf(), beside, older, measures };
}
