import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { numberAlphabet } from './receipt-number.ts';

/** Writes a receipt’s number in 25 bits. */
export function writeReceiptNumber(bits: BitWriter, number: string): void {
  for (const letter of number.replace('-', '')) bits.bits(numberAlphabet.indexOf(letter), 5);
}

/** Reads it. */
export function readReceiptNumber(bits: BitReader): string {
  const letters = Array.from({ length: 5 }, () => numberAlphabet[bits.bits(5)]).join('');
  return `${letters.slice(0, 2)}-${letters.slice(2)}`;
}
