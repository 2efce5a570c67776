import { locales } from './locales.ts';

/** The path of the same page of this site in another language; one that is in no language stays as it is. */
export function pageIn(path: string, locale: string): string {
  const own = locales.find(({ code }) => path.startsWith(`/${code}/`));
  return own ? `/${locale}${path.slice(own.code.length + 1)}` : path;
}
