import { gradeResponse } from '#check/grade-response.ts';
import { askedQuestions } from '#classroom/asked-questions.ts';
import type { Assignment } from '#classroom/assignment.ts';
import { readPlace } from '#classroom/hand-in/place.ts';
import { type NamedRecord, placeRecords } from '#classroom/hand-in/place-records.ts';
import { headIn, unpackReceipt } from '#classroom/receipt/unpack-receipt.ts';
import { formatNumber } from '#i18n/number.ts';
import type { AssignmentState } from '#progress/assignments.ts';
import type { BankItem } from '#quiz/bank.ts';
import { isResponse } from '#quiz/is-response.ts';
import { isAsked } from '#quiz/present.ts';
import { codesNow } from './read-assigned.ts';

/** What a place in the address brings; or why it brings nothing: `other` where it is of another assignment. */
export type Work =
  | {
      readonly ok: true;
      /** what its numbers were drawn with */
      readonly seed: number | undefined;
      /** what the log is still to be told */
      readonly records: (state: AssignmentState | undefined) => Promise<readonly NamedRecord[]>;
    }
  | { readonly ok: false; readonly problem: 'newer' | 'damaged' | 'other' };

/** Reads the place that an address brings, whatever it is; never rejects. */
export function readWork(
  text: string,
  assignment: Assignment,
  bank: ReadonlyMap<string, BankItem>,
  locale: string,
): Work {
  const reading = readPlace(text);
  if (!reading.ok) return reading;
  const { bytes, isFinished } = reading.place;
  const asks = headIn(bytes, codesNow);
  if (!asks.ok) return asks;
  const { asked } = asks.head;
  const items = new Map([...bank.values()].filter(isAsked).map((item) => [`${item.id}@${item.rev}`, item]));
  if (!asked.every(({ item, rev }) => items.has(`${item}@${rev}`))) return { ok: false, problem: 'other' };
  const questionOf = askedQuestions(items, (value) => formatNumber(locale, value));
  const unpacked = unpackReceipt(bytes, codesNow, questionOf);
  if (!unpacked.ok) return unpacked;
  const { receipt } = unpacked;
  if (receipt.assignment !== assignment.id) return { ok: false, problem: 'other' };
  const isMarked = assignment.show === 'end' && !isFinished;
  const isSound = receipt.answers.every((answered) => {
    const question = questionOf(answered);
    return [answered.first, answered.last].every(
      (each) => !each || (question !== undefined && isResponse(question, each.response, !isMarked)),
    );
  });
  if (!isSound) return { ok: false, problem: 'damaged' };
  return {
    ok: true,
    seed: receipt.answers[0]?.seed,
    records: (state) =>
      placeRecords(receipt, {
        state,
        isMarked,
        isFinished: isFinished && assignment.show === 'end',
        async score(answered, response) {
          const question = questionOf(answered);
          return question && (await gradeResponse(question, response))?.score;
        },
      }),
  };
}
