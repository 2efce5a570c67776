import type { ReaderQuestion } from './for-readers.ts';
import { kindOf } from './kinds.ts';

/**
 * Whether a stored response is still one to this question: the wording may have changed since it was given. What was typed but not
 * checked may be anything; whether a widget can be set so, only the widget knows.
 */
export function isResponse(question: ReaderQuestion, response: string, checked: boolean): boolean {
  const { grade, sets, typed } = kindOf(question);
  if (sets || (typed && !checked)) return true;
  try {
    grade(question, response);
    return true;
  } catch {
    return false;
  }
}
