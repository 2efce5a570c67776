/** The place of the option with this letter, large or small, among so many: 0 for A. Throws a RangeError where none has it. */
export function placeOfLetter(letter: string, of: number): number {
  const [only = '', ...more] = letter.normalize('NFKC').toUpperCase();
  const place = (only.codePointAt(0) ?? 0) - 65;
  if (more.length > 0 || place < 0 || place >= of) throw new RangeError(`none of ${of} has the letter ${letter}`);
  return place;
}
