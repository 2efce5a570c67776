import { type LanguageMark, languageMark } from '#i18n/language-mark.ts';
import { knownBy } from '../known-by.ts';

/** What is asked to be guessed in figures. */
export interface AskedGuesses {
  /** by figure, in its chapter or alone: which widget it is */
  readonly widgets: Readonly<Record<string, string>>;
  /** by widget: what it asks to guess, and the answers; and their language, where it is not that of the page */
  readonly guesses: Readonly<
    Record<
      string,
      { readonly asks: string; readonly answers: Readonly<Record<string, string>>; readonly lang?: string }
    >
  >;
}

/** A guess in words. */
export interface GuessWords {
  /** what was to be guessed */
  readonly asks: string;
  /** how an answer is called there */
  readonly called: (answer: string) => string;
  readonly mark: LanguageMark;
}

/** The words of what was guessed in a figure; a figure or an answer that is not known stands as it is. */
export function guessWords({ widgets, guesses }: AskedGuesses, figure: string, locale: string): GuessWords {
  const asked = knownBy(guesses, knownBy(widgets, figure) ?? '');
  return {
    asks: asked?.asks ?? figure,
    called: (answer) => knownBy(asked?.answers, answer) ?? answer,
    mark: languageMark(asked?.lang ?? locale, locale),
  };
}
