import { expect, test } from 'vitest';
import { markOf } from '#classroom/receipt/mark-of.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { receiptFrom } from '../learners.ts';
import { checks } from '../real-bank.ts';

const [check = []] = checks;
const number = 'K7-4MX';

test('thousands of receipts of a class have each a mark of their own, though all had drawn the same number in the same minute', () => {
  const random = mulberry32(5);
  const marks = Array.from({ length: 3000 }, () =>
    markOf({ ...receiptFrom(check, random), number, began: 29_940_000 }),
  );
  expect(new Set(marks).size).toBe(3000);
});

test('it is the same where only a name or the hour is new, and another where any answer is', () => {
  const receipt = receiptFrom(check, mulberry32(6));
  const mark = markOf(receipt);
  expect(markOf({ ...receipt, name: 'Somebody Else', at: receipt.at + 9 })).toBe(mark);
  expect(markOf({ ...receipt, began: receipt.began + 1 })).not.toBe(mark);
  for (const [place, answer] of receipt.answers.entries())
    for (const other of [
      { ...answer, seed: answer.seed + 1 },
      { ...answer, first: undefined, last: undefined, count: 0 },
      { ...answer, first: { took: 1, sure: 1, response: `${answer.first?.response}?` } },
    ])
      expect(markOf({ ...receipt, answers: receipt.answers.with(place, other) })).not.toBe(mark);
});
