/** Letters that people type in more than one way and that come apart by no rule. */
const alike = new Map(
  Object.entries({ ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ى: 'ي', ة: 'ه' }),
);

/**
 * The parts of a name as they are compared: small letters, without accents and vowel marks that may be left out, in the order in which
 * they stand. Signs that are letters of their script (Devanagari’s vowels, the marks of kana) stay.
 */
export const nameParts = (name: string): readonly string[] =>
  plain.test(name) ? (name.toLowerCase().match(/[a-z\d]+/g) ?? []) : partsOf(name);

/** A name in which nothing needs to be made alike but capitals: most are, and lists are long. */
const plain = /^[A-Za-z\d ,.-]*$/;

const partsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(
      /(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640'’ʼ`´\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu,
      '',
    )
    .normalize('NFKC')
    .replace(/[ßøæœłđðþıىة]/g, (letter) => alike.get(letter) ?? letter)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((part) => part !== '');

/** A name with its parts in one order, whatever order they were written in: two names with the same key are the same name. Empty where there is no letter and no digit. */
export function nameKey(name: string): string {
  const parts = nameParts(name);
  // written with or without a space, by the same people
  if (parts.length > 0 && parts.every((part) => /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}ー]+$/u.test(part)))
    return firstTurn(parts.join(''));
  return parts.toSorted().join(' ');
}

/** The same for a name with the family’s name before it and after it: the turn of its letters that sorts first. */
function firstTurn(name: string): string {
  const letters = [...name].slice(0, 40);
  return (
    letters.map((_letter, place) => [...letters.slice(place), ...letters.slice(0, place)].join('')).toSorted()[0] ?? ''
  );
}
