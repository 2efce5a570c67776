import readability from 'text-readability';
import { type SpelledLanguage, syllablesOf } from './syllables.ts';

/** How hard a text is to read, by the formula of its language. */
export interface Reading {
  /** in words, such as “grade 12 by Flesch–Kincaid, above 10” */
  readonly says: string;
  readonly value: number;
  /** whether it may stand here */
  readonly isPlain: boolean;
}

/** The mean numbers of words in a sentence and of syllables in a word. */
function lengths(language: SpelledLanguage, text: string): { readonly sentence: number; readonly word: number } {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].length;
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );
  const syllables = words.reduce((sum, { segment }) => sum + syllablesOf(language, segment), 0);
  return { sentence: words.length / sentences, word: syllables / words.length };
}

/** The ease below which Flesch’s scale, and those made after it for other languages, call a text difficult. */
const leastEase = 50;

/** An ease of reading on Flesch’s scale for another language: `start`, less so much for each word of a sentence and syllable of a word. */
const ease =
  (language: SpelledLanguage, name: string, start: number, perWord: number, perSyllable: number) =>
  (text: string): Reading => {
    const { sentence, word } = lengths(language, text);
    const value = start - perWord * sentence - perSyllable * word;
    const isPlain = value >= leastEase;
    return { value, isPlain, says: `ease ${value.toFixed(1)} by ${name}, ${isPlain ? 'not ' : ''}below ${leastEase}` };
  };

const highestGrade = 10;

/** The formulas that are known, by language. */
const formulas: Readonly<Record<string, (text: string) => Reading>> = {
  en: (text) => {
    const value = readability.fleschKincaidGrade(text);
    const isPlain = value <= highestGrade;
    return { value, isPlain, says: `grade ${value} by Flesch–Kincaid, ${isPlain ? 'not ' : ''}above ${highestGrade}` };
  },
  // Fernández Huerta 1959, Medidas sencillas de lecturabilidad; with words a sentence, as Law 2011 puts it right
  es: ease('es', 'Fernández Huerta', 206.84, 1.02, 60),
  // Amstad 1978, Wie verständlich sind unsere Zeitungen?
  de: ease('de', 'Amstad', 180, 1, 58.5),
  // Kandel and Moles 1958, Application de l’indice de Flesch à la langue française
  fr: ease('fr', 'Kandel–Moles', 207, 1.015, 73.6),
};

/** Regions of no country, which mark the pseudo-locales that tests make. */
const nowhere = ['XA', 'XB'];

/** How hard a text in this language is to read; undefined where no formula is known for it. */
export function readingOf(locale: string, text: string): Reading | undefined {
  const { language, region = '' } = new Intl.Locale(locale);
  return nowhere.includes(region) ? undefined : formulas[language]?.(text);
}
