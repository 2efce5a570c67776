/** The name of the file that holds a teacher’s own link: letters and digits of any script alone, so that every system takes it. */
export const fileName = (...words: readonly string[]): string =>
  `${['CK', ...words.map((each) => lettersOf(each).slice(0, 40).trim())].filter(Boolean).join(' ')}.txt`;

const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
