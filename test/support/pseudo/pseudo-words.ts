/** What of a text is no words: placeholders, tags, addresses, formulas, ids, code, and the N of a reference to a chapter. */
const kept = /(\{[^}]*\}|<[^>]*>|\]\([^)]*\)|\$\$[\s\S]*?\$\$|\$[^$\n]+\$|\[#[\w-]+\]|`[^`]*`|\bN\b|&\w+;)/;

const withAccents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, place) => [
    letter,
    [...'àƀçđéƒğĥîĵķļɱñôƥɋřšŧûṽŵẋýžÀƁÇĐÉƑĞĤÎĴĶĻṀÑÔƤɊŘŠŦÛṼŴẊÝŽ'][place] ?? letter,
  ]),
);
const inArabic: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, place) => [
    letter,
    [...'ابتثجحخدذرزسشصضطظعغفقكلمنه'][place] ?? letter,
  ]),
);

const each = (text: string, change: (words: string) => string): string =>
  text
    .split(kept)
    .map((part, place) => (place % 2 === 1 ? part : change(part)))
    .join('');

/** English as it would look in another Latin script: an accent on every letter. */
export const accented = (text: string): string =>
  each(text, (words) => words.replace(/[a-z]/gi, (letter) => withAccents[letter] ?? letter));

/** The same, about 40 percent longer. */
export const accentedAndLonger = (text: string): string =>
  accented(each(text, (words) => words.replace(/[aeiou](?=\w|\b)/gi, (vowel) => vowel + vowel.toLowerCase())));

const arabicDigits = '٠١٢٣٤٥٦٧٨٩';

/** English in Arabic letters, which are read from right to left, and its numbers in Arabic digits. */
export const mirrored = (text: string): string =>
  each(text, (words) =>
    words
      .replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === '.' ? '٫' : '٬'))
      .replace(/\d/g, (digit) => arabicDigits.charAt(Number(digit)))
      .replace(/[a-z]/gi, (letter) => inArabic[letter.toLowerCase()] ?? letter),
  );
