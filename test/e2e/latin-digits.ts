import type { OwnWords } from './own-words.ts';

/** Those that have a number in Latin digits: one that no `formatNumber` wrote. */
export const latinDigits = (words: readonly OwnWords[]): readonly OwnWords[] =>
  words.filter(({ text }) => /[0-9]/.test(text));
