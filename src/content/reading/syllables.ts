/** How a language's spelling shows its syllables: letters that make none, and what makes one each. */
interface Spelling {
  readonly silent: RegExp;
  readonly vowel: RegExp;
}

const spellings = {
  de: { silent: /(?<=q)u/g, vowel: /a[aiuy]|äu|e[eiuy]|ie|o[ioy]|[aeiouyäöüéè]/g },
  es: {
    silent: /(?<=q)u|(?<=g)u(?=[eiéí])/g,
    // two strong vowels are two syllables, and so is a weak one with an accent beside a strong one
    vowel: /[iuü]?[aeoáéó](?:[iuüy](?![aeoáéóíú]))?|[íú]|[iuü]+y?|^y$/g,
  },
  fr: {
    // an e at the end is written and not said; a y between vowels parts them
    silent: /(?<=q)u|(?<=g)u(?=[eiéèêy])|(?<=[aeiouyàâéèêëîïôûœ].*)es?$|(?<=[aeiouàâéèêîôûœ])y(?=[aeiouàâéèêîôû])/g,
    vowel: /[éïëö]|o(?=[ao])|a(?=o)|[aàâeèêiîoôuùûüyœæ]+/g,
  },
} as const satisfies Record<string, Spelling>;

/** A language whose syllables can be counted. */
export type SpelledLanguage = keyof typeof spellings;

/** How many syllables a word has as its spelling shows them, at least one; a spelling that two words share is read as the commoner. */
export function syllablesOf(language: SpelledLanguage, word: string): number {
  const { silent, vowel } = spellings[language];
  const said = word.normalize('NFC').toLocaleLowerCase(language).replace(silent, '’');
  return Math.max(1, said.match(vowel)?.length ?? 0);
}
