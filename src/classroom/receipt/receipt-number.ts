/** What a receipt’s number is made of: no letter or digit that looks like another. Frozen: its places are packed. */
export const numberAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const pattern = new RegExp(`^[${numberAlphabet}]{2}-[${numberAlphabet}]{3}$`);

/** A new number to speak of a receipt by, such as `K7-4MX`: drawn at random from 33 million. */
export function receiptNumber(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => numberAlphabet[byte % 32]);
  return `${letters.slice(0, 2).join('')}-${letters.slice(2).join('')}`;
}

/** Whether this text is such a number. */
export const isReceiptNumber = (text: string): boolean => pattern.test(text);
