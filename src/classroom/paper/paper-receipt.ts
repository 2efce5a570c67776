import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type { AnsweredItem, Receipt } from '../receipt.ts';

/** What a teacher typed in from a form. */
export interface TypedForm {
  readonly number: string;
  /** the id of the assignment */
  readonly assignment: string;
  /** as typed */
  readonly name: string;
  /** what the form asks, and what was answered to each: undefined where nothing was */
  readonly questions: readonly ReaderQuestion[];
  readonly responses: readonly (string | undefined)[];
  /** milliseconds since 1970 */
  readonly now: number;
}

/** A form that was typed in, as if it had been handed in: one try each, no seconds, and nothing said of how sure somebody was. */
export function paperReceipt({ number, assignment, name, questions, responses, now }: TypedForm): Receipt {
  const at = Math.floor(now / 60_000);
  const answers = questions.map(({ id, rev, seed }, place): AnsweredItem => {
    const response = responses[place];
    const first = response === undefined ? undefined : { response, took: undefined, sure: undefined };
    return { item: id, rev, seed, first, last: undefined, count: first ? 1 : 0 };
  });
  return { number, assignment, name: name.trim(), began: at, at, answers, guesses: [] };
}
