import type { ItemCodes } from '#quiz/revisions/item-codes.ts';
import type { Receipt } from '../receipt.ts';
import { type BitReader, bitReader } from './bit-reader.ts';
import type { QuestionOf } from './pack-receipt.ts';
import type { Asked } from './packed-asked.ts';
import { readGuesses } from './packed-guesses.ts';
import { type Head, readHead, type Unread } from './packed-head.ts';
import { readTries } from './packed-tries.ts';
import { isSoundReceipt } from './sound-receipt.ts';

/** What was read, or why it was not. */
export type Reading<Read> = ({ readonly ok: true } & Read) | { readonly ok: false; readonly problem: Unread };

const unread = (problem: Unread) => ({ ok: false, problem }) as const;

/** Reads bytes that may be anything. */
function reading<Read>(bytes: Uint8Array, read: (bits: BitReader) => Reading<Read>): Reading<Read> {
  try {
    return read(bitReader(bytes));
  } catch {
    return unread('damaged');
  }
}

/** What a receipt says before its answers: whose it is, and what was asked, so that the questions can be got before the rest is read. */
export const headIn = (bytes: Uint8Array, codes: ItemCodes): Reading<{ readonly head: Head }> =>
  reading(bytes, (bits) => {
    const head = readHead(bits, codes);
    return head === 'newer' ? unread(head) : { ok: true, head };
  });

/** Nothing but the zeros that fill the last byte. */
const isAtEnd = (bits: BitReader) => bits.left() < 8 && bits.bits(bits.left()) === 0;

/** The receipt in these bytes, or why they are none: `newer` where they, or a question, are from a newer version of the site. */
export const unpackReceipt = (
  bytes: Uint8Array,
  codes: ItemCodes,
  questionOf: QuestionOf,
): Reading<{ readonly receipt: Receipt }> =>
  reading(bytes, (bits) => {
    const head = readHead(bits, codes);
    if (head === 'newer') return unread(head);
    const { asked, ...rest } = head;
    const questions = asked.map(questionOf);
    if (!questions.every((question) => question !== undefined)) return unread('newer');
    const tries = readTries(bits, questions);
    const guesses = readGuesses(bits, asked);
    const answers = tries.map(({ question: _question, ...tried }, place) => ({ ...(asked[place] as Asked), ...tried }));
    const receipt = { ...rest, answers, guesses };
    return isAtEnd(bits) && isSoundReceipt(receipt) ? { ok: true, receipt } : unread('damaged');
  });
