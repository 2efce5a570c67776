import type { ItemAtRev } from '#quiz/revisions/item-codes.ts';
import { seedOf } from '#quiz/seed-of.ts';
import { numberAlphabet } from '../receipt/receipt-number.ts';

/** Two letters or digits, such as `3F`, that tell forms apart at a glance: the same for the same questions with the same numbers. */
export function formNumber(items: readonly ItemAtRev[], seed: number): string {
  const hash = seedOf(items.map(({ item, rev }) => `${item}@${rev}`).join(), seed);
  const letters = numberAlphabet.length;
  return `${numberAlphabet[Math.floor(hash / letters) % letters]}${numberAlphabet[hash % letters]}`;
}
