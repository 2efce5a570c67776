/**
 * By rev of a question: the ids of its options, items or pairs in the order in which its file then stated them. Records of versions
 * 1 to 3 of the log name them by their places in it.
 */
export type EarlierIds = Readonly<Record<string, readonly string[]>>;
