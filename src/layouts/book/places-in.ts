import { courseEntries } from '#content/queries.ts';
import { href } from '#i18n/href.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Places } from './places.ts';

/** Where the written chapters of the course are, as a page in this language calls them. */
export async function placesIn(locale: string): Promise<Places> {
  const entries = await courseEntries(locale);
  return Object.fromEntries(
    entries.flatMap(({ slug, title, number, chapter }) =>
      chapter && number !== undefined
        ? [[slug, { href: href(`/${locale}/chapters/${slug}/`), number: formatNumber(locale, number), title }]]
        : [],
    ),
  );
}
