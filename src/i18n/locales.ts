/** A language of the site: its folder under content/, its own name, and its writing direction. */
export interface Locale {
  readonly code: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The languages there are; the first is the one that `/` shows. */
export const locales = [{ code: 'en', name: 'English', direction: 'ltr' }] as const satisfies readonly Locale[];

/** The language that `/` shows. */
export const defaultLocale: Locale = locales[0];

/** The language with this code, or the default one where there is none. */
export const localeOf = (code: string | undefined): Locale =>
  locales.find((locale) => locale.code === code) ?? defaultLocale;
