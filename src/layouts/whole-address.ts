import { href } from '#i18n/href.ts';

/** Nothing is handed out while pages are built: any site will do. */
const here = () => (import.meta.env.SSR ? 'https://site.invalid' : location.href);

/** The whole address of a page in a language, by its path there, with a fragment: to be handed out. */
export const wholeAddress = (locale: string, page: string, fragment: string): string =>
  new URL(href(`/${locale}/${page}/#${fragment}`), here()).href;
