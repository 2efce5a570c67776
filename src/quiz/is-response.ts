import type { ReaderQuestion } from './for-readers.ts';
import { inWords } from './in-words.ts';

const words = { cells: { CC: '', CD: '', DC: '', DD: '' }, nothing: '', number: String };
const typed: readonly ReaderQuestion['kind'][] = ['number', 'estimate'];

/**
 * Whether a stored response is still one to this question: the wording may have changed since it was given. What was typed but not
 * checked may be anything.
 */
export function isResponse(question: ReaderQuestion, response: string, checked: boolean): boolean {
  if (!checked && typed.includes(question.kind)) return true;
  try {
    inWords(question, response, words);
    return true;
  } catch {
    return false;
  }
}
