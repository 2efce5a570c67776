import type { Receipt } from '../receipt.ts';

/** A number of a text (FNV-1a, 32 bits): no proof, but quick for thousands of receipts. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
  return sum >>> 0;
}

/**
 * What tells a receipt from every other, though among thousands two may have drawn the same number: beside it, when it was begun and
 * what was answered. It stays the same where the receipt comes again, later or with a name that it lacked.
 */
export function markOf({ number, began, answers }: Receipt): string {
  const given = answers.map(({ seed, count, first, last }) => `${seed} ${count} ${first?.response} ${last?.response}`);
  return `${number} ${began} ${sumOf(given.join('\n')).toString(36)}`;
}
