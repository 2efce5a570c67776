import type { OwnWords } from './own-words.ts';

const english = /(?<![\p{L}\p{M}])[A-Za-z]{3,}(?![\p{L}\p{M}])/u;

/** Those that have an English word in them. */
export const untranslated = (words: readonly OwnWords[]): readonly OwnWords[] =>
  words.filter(({ text }) => english.test(text));
