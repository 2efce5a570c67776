import { type Locale, localeOf } from './locales.ts';

/** What tells a browser that words are in another language than those around them. */
export interface LanguageMark {
  readonly lang?: string;
  readonly dir?: Locale['direction'];
}

/** The attributes of words in `language` that stand among words in the language `around`: none where it is the same. */
export const languageMark = (language: string, around: string): LanguageMark =>
  language === around ? {} : { lang: language, dir: localeOf(language).direction };
