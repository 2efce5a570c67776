import { plainNumber } from '#i18n/plain-number.ts';
import { readNumber } from '#i18n/read-number.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { kindOf } from '#quiz/kinds.ts';

/** A response in the form that is graded and kept; or that it is missing, or which part of what was typed is no number. */
export type ReadResponse =
  | { readonly is: 'read'; readonly response: string }
  | { readonly is: 'missing' }
  | { readonly is: 'unread'; readonly typed: string };

/** A response with the numbers that a reader typed, in their language, as plain ones; any other kind's as it is. */
export function readResponse(question: ReaderQuestion, response: string, locale: string): ReadResponse {
  const { isWhole = Boolean, typed } = kindOf(question);
  if (!isWhole(response)) return { is: 'missing' };
  if (!typed) return { is: 'read', response };
  let last = '';
  try {
    const read = (number: string, unit: string | undefined) => {
      last = number;
      return plainNumber(readNumber(locale, number, unit));
    };
    return { is: 'read', response: typed(question, response, read) };
  } catch {
    return { is: 'unread', typed: last };
  }
}
