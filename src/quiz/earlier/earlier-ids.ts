/**
 * By rev of a question: the ids of its options, items or pairs in the order in which its file then stated them. Responses
 * that begin with a digit or a minus sign name them by their places in it: the log's versions 1 to 3 wrote them.
 */
export type EarlierIds = Readonly<Record<string, readonly string[]>>;
