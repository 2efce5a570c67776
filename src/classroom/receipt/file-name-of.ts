import type { Receipt } from '../receipt.ts';

/** A text’s letters and digits of any script, and single spaces between its words, in at most so many characters. */
const letters = (text: string, atMost: number): string =>
  [
    ...text
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}\s\p{Pd}/\\_]/gu, '')
      .replace(/[\s\p{Pd}/\\_]+/gu, ' ')
      .trim(),
  ]
    .slice(0, atMost)
    .join('')
    .trim();

/**
 * The name of the file that a receipt is saved as, `CK 10B Khalil Amira K7-4MX.txt`: one that every system takes, however the class
 * and the learner are called.
 */
export const fileNameOf = ({ name, number }: Pick<Receipt, 'name' | 'number'>, group: string): string =>
  // its first word keeps it from being one that a system reserves
  `${['CK', letters(group, 12), letters(name, 40), number].filter(Boolean).join(' ')}.txt`;
