import { readNumber } from '#i18n/read-number.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';

/** A response in the form that is graded and kept, or the part of it that could not be read. */
export type PlainResponse = { readonly response: string } | { readonly unread: string };

/** A response with the numbers that a reader typed, in their language, as plain ones; any other kind's as it is. */
export function plainResponse(question: ReaderQuestion, response: string, locale: string): PlainResponse {
  if (question.kind !== 'number' && question.kind !== 'estimate') return { response };
  const numbers: string[] = [];
  for (const typed of response.split(';')) {
    try {
      numbers.push(plain(readNumber(locale, typed, question.unit)));
    } catch {
      return { unread: typed };
    }
  }
  return { response: numbers.join(';') };
}

/** Digits and a point, whatever the size. */
const plain = (value: number) =>
  value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15, maximumSignificantDigits: 15 });
