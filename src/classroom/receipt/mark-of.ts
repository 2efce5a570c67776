import type { Receipt } from '../receipt.ts';
import { checksum } from './checksum.ts';

const utf8 = new TextEncoder();

/**
 * What tells a receipt from every other, though among thousands two may have drawn the same number: beside it, when it was begun and
 * what was answered. It stays the same where the receipt comes again, later or with a name that it lacked.
 */
export function markOf({ number, began, answers }: Receipt): string {
  const sum = [...checksum(utf8.encode(JSON.stringify(answers)))].map((byte) => byte.toString(16).padStart(2, '0'));
  return `${number} ${began} ${sum.join('')}`;
}
