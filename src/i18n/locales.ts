import list from '#text/languages.json' with { type: 'json' };

/** A language of the site: its folder under content/, its own name, and its writing direction. */
export interface Locale {
  readonly code: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The languages there are, as content/languages.json lists them; the first is the one that `/` shows. */
export const locales = list as [Locale, ...Locale[]];

/** The language that `/` shows. */
export const defaultLocale: Locale = locales[0];

/** The code of the language that the others are translated from: in it every text stands, and in it stands what another lacks. */
export const sourceLocale: string = defaultLocale.code;

/** The language with this code, or the default one where there is none. */
export const localeOf = (code: string | undefined): Locale =>
  locales.find((locale) => locale.code === code) ?? defaultLocale;
