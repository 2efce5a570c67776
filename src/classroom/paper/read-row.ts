import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type { ReadNumber } from '../notation.ts';
import { notationOf } from '../notations.ts';
import { isBlank } from './is-blank.ts';

/** What stands in the way of reading a row to its end. */
export type RowProblem =
  /** the answer to the first question that is not read can’t be one */
  | { readonly is: 'unread'; readonly typed: string }
  /** the row ends before that question */
  | { readonly is: 'missing' }
  /** every question is read, and there is more */
  | { readonly is: 'over'; readonly typed: string };

/** What a row of answers was read as. */
export interface RowReading {
  /** the responses to the questions from the first on, as far as they can be read; undefined where there is no answer */
  readonly responses: readonly (string | undefined)[];
  /** undefined where the row is whole */
  readonly problem: RowProblem | undefined;
}

/** The words of a row: what is parted by white space, without commas behind. */
const wordsIn = (row: string) => row.split(/\s+/).flatMap((word) => word.replace(/[,;]+$/, '') || []);

/** The answer at the head of these words, in as few of them as can be read, and how many these are; undefined where none can. */
function firstIn(words: readonly string[], question: ReaderQuestion, number: ReadNumber) {
  const notation = notationOf(question);
  const { count = 1, width = 'letter' } = notation?.blanks(question) ?? {};
  // single letters and places may be typed with a space between them
  const singles = words.findIndex((word) => [...word].length > 1);
  const most = width === 'word' ? words.length : Math.max(1, singles < 0 ? words.length : singles);
  for (let taken = 1; taken <= Math.min(most, count); taken++) {
    try {
      const written = words.slice(0, taken).join(width === 'word' ? ' ' : '');
      return { response: notation?.read(question, written, number), taken };
    } catch {
      // it may take a word more
    }
  }
  return undefined;
}

/**
 * Reads what somebody typed from a form: an answer to each question in their order, parted by spaces, a dash where there is none.
 * `number` reads a number as the page’s reader writes it.
 */
export function readRow(questions: readonly ReaderQuestion[], row: string, number: ReadNumber): RowReading {
  const words = wordsIn(row);
  const responses: (string | undefined)[] = [];
  let at = 0;
  for (const question of questions) {
    const [word] = words.slice(at);
    if (word === undefined) return { responses, problem: { is: 'missing' } };
    const first = isBlank(word) ? { response: undefined, taken: 1 } : firstIn(words.slice(at), question, number);
    if (!first) return { responses, problem: { is: 'unread', typed: word } };
    responses.push(first.response);
    at += first.taken;
  }
  const typed = words.slice(at).join(' ');
  return { responses, problem: typed ? { is: 'over', typed } : undefined };
}
