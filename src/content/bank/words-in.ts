/** The words of a text: an apostrophe, a hyphen, a point or a comma within one is part of it. */
export const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [];
