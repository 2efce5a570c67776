import { localeOf } from './locales.ts';

/** The code of the language that a page is in, as its address says; the default one where the address says none. */
export const pageLocale = ({ params }: { readonly params: Readonly<Record<string, string | undefined>> }): string =>
  localeOf(params.locale).code;
