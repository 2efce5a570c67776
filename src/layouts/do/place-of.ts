import { askedQuestions } from '#classroom/asked-questions.ts';
import type { Assignment } from '#classroom/assignment.ts';
import { writePlace } from '#classroom/hand-in/place.ts';
import { receiptOf } from '#classroom/hand-in/receipt-of.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import { receiptNumber } from '#classroom/receipt/receipt-number.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Answered, AssignmentState } from '#progress/assignments.ts';
import type { BankItem } from '#quiz/bank.ts';
import { isAsked } from '#quiz/present.ts';
import { codesNow } from './read-assigned.ts';

/** Where the learner is in an assignment, as letters for the address that brings it to another browser. */
export function placeOf(
  assignment: Assignment,
  state: AssignmentState,
  bank: ReadonlyMap<string, BankItem>,
  locale: string,
): string {
  const isFinished = state.finished !== undefined;
  const isMarked = assignment.show === 'end' && !isFinished;
  const items = [...bank.values()].filter(isAsked);
  const asked = items.map(({ id, rev }) => ({ item: id, rev, seed: state.items.get(id)?.seed ?? state.seed }));
  const receipt = receiptOf({
    assignment,
    state: isMarked ? { ...state, tries: marksAsTries(state) } : state,
    asked,
    guesses: new Map(),
    number: receiptNumber(),
    name: '',
    now: Date.now(),
  });
  const questionOf = askedQuestions(new Map(items.map((item) => [`${item.id}@${item.rev}`, item])), (value) =>
    formatNumber(locale, value),
  );
  return writePlace({ bytes: packReceipt(receipt, codesNow, questionOf), isFinished });
}

/** What is marked in a test, in the form of answers: a place carries it so until the end. */
const marksAsTries = ({ items, at }: AssignmentState): ReadonlyMap<string, readonly Answered[]> =>
  new Map(
    [...items]
      .filter(([, { response }]) => response !== '')
      .map(([item, { rev, seed, response, sure, took }]) => [
        item,
        [{ type: 'answered', id: 'markedonly', n: 0, v: 4, at, item, rev, seed, response, score: 0, sure, took }],
      ]),
  );
