/**
 * What a reader signs in the course, and the options of each, in the order in which they are signed. Every entry is declared before
 * anything asks for it: one that nobody has signed reads as nothing.
 */
export const ledger = {
  home: ['test', 'release'],
  anvil: ['kept', 'cut'],
  word: ['letter', 'hall', 'silence'],
  'visit-plan': ['twenty', 'more', 'fine'],
  stone: ['ours', 'theirs'],
  card: ['send', 'hold'],
  port: ['slow', 'shorten'],
} as const;

/** Something that is signed. */
export type LedgerEntry = keyof typeof ledger;

/** Every entry, in order. */
export const ledgerEntries = Object.keys(ledger) as readonly LedgerEntry[];

/** The options of an entry; none where there is no such entry. */
export const optionsOf = (entry: string): readonly string[] =>
  Object.hasOwn(ledger, entry) ? ledger[entry as LedgerEntry] : [];
