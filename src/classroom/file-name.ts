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
 * The name of a file, without its ending, that every system takes, whatever these texts hold: the letters and digits of each in at
 * most so many characters, and `end` as it is.
 */
export const fileName = (texts: readonly (readonly [text: string, atMost: number])[], end = ''): string =>
  // its first word keeps it from being one that a system reserves
  ['CK', ...texts.map(([text, atMost]) => letters(text, atMost)), end].filter(Boolean).join(' ');
