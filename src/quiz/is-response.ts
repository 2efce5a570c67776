import type { ReaderQuestion } from './for-readers.ts';
import { grade } from './grade.ts';

const typed: readonly ReaderQuestion['kind'][] = ['number', 'estimate'];

/**
 * Whether a stored response is still one to this question: the wording may have changed since it was given. What was typed but not
 * checked may be anything; whether a widget can be set so, only the widget knows.
 */
export function isResponse(question: ReaderQuestion, response: string, checked: boolean): boolean {
  if (question.kind === 'set-widget' || (!checked && typed.includes(question.kind))) return true;
  try {
    grade(question, response);
    return true;
  } catch {
    return false;
  }
}
