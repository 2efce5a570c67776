/** A 32-bit seed from an item's id and a number of ours: FNV-1a; number 0 gives the seed of the id alone. */
export const seedOf = (id: string, number: number): number =>
  [...(number === 0 ? id : `${id}#${number}`)].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0,
    2_166_136_261,
  );
