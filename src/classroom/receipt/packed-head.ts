import type { ItemCodes } from '#quiz/revisions/item-codes.ts';
import type { Receipt } from '../receipt.ts';
import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { type Asked, readAsked, writeAsked } from './packed-asked.ts';
import { readReceiptNumber, writeReceiptNumber } from './packed-receipt-number.ts';
import { readText, writeText } from './packed-text.ts';

/** The version of the form that receipts are written in: their first byte. */
const version = 1;

/** Why bytes are no receipt that can be read: a newer version of the site wrote them, or they are not as anybody wrote them. */
export type Unread = 'newer' | 'damaged';

/** What a receipt says before its answers. */
export interface Head extends Omit<Receipt, 'answers' | 'guesses'> {
  readonly asked: readonly Asked[];
}

/** Writes the head of a receipt. */
export function writeHead(bits: BitWriter, receipt: Receipt, codes: ItemCodes): void {
  const { number, assignment, name, began, at, answers } = receipt;
  bits.bits(version, 8);
  writeReceiptNumber(bits, number);
  writeText(bits, assignment);
  writeText(bits, name);
  bits.natural(began, 24);
  bits.signed(at - began, 6);
  writeAsked(bits, answers, codes);
}

/** Reads it; or says that a newer version wrote it. Throws a RangeError or TypeError where there is none. */
export function readHead(bits: BitReader, codes: ItemCodes): Head | 'newer' {
  const written = bits.bits(8);
  if (written > version) return 'newer';
  if (written < version) throw new RangeError('no receipt');
  const number = readReceiptNumber(bits);
  const assignment = readText(bits);
  const name = readText(bits);
  const began = bits.natural(24);
  const at = began + bits.signed(6);
  const asked = readAsked(bits, codes);
  return asked ? { number, assignment, name, began, at, asked } : 'newer';
}
