import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type { ItemCodes } from '#quiz/revisions/item-codes.ts';
import type { Receipt } from '../receipt.ts';
import { bitWriter } from './bit-writer.ts';
import type { Asked } from './packed-asked.ts';
import { writeGuesses } from './packed-guesses.ts';
import { writeHead } from './packed-head.ts';
import { writeTries } from './packed-tries.ts';
import { isSoundReceipt } from './sound-receipt.ts';

/** Finds a question as it was asked: in its revision, with its numbers; undefined where there is none. */
export type QuestionOf = (asked: Asked) => ReaderQuestion | undefined;

/**
 * A receipt in as few bytes as it takes: bits, not bytes, and every response in the form of its kind. `unpackReceipt` gives it back
 * letter for letter. Throws a RangeError where it is no sound receipt, or a question is not found or has no code.
 */
export function packReceipt(receipt: Receipt, codes: ItemCodes, questionOf: QuestionOf): Uint8Array {
  if (!isSoundReceipt(receipt)) throw new RangeError('no sound receipt');
  const answers = receipt.answers.map((answer) => {
    const question = questionOf(answer);
    if (!question) throw new RangeError(`no question ${answer.item}@${answer.rev}`);
    return { ...answer, question };
  });
  const bits = bitWriter();
  writeHead(bits, receipt, codes);
  writeTries(bits, answers);
  writeGuesses(bits, receipt.guesses, receipt.answers);
  return bits.bytes();
}
