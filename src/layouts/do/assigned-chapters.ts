import { languageOf } from '#content/in-language.ts';
import { chapterBank, courseEntries } from '#content/queries.ts';
import { sectionTitles } from '#content/section-titles.ts';
import { href } from '#i18n/href.ts';
import type { AssignedChapter } from './assigned-chapter.ts';

/** Every written chapter of the course in this language, in order, as the pages of an assignment know it. */
export async function assignedChapters(locale: string): Promise<readonly AssignedChapter[]> {
  const written = (await courseEntries(locale)).flatMap((entry) =>
    entry.chapter ? [{ ...entry, chapter: entry.chapter }] : [],
  );
  return Promise.all(
    written.map(async ({ slug, title, chapter }) => {
      const { check, items } = await chapterBank(locale, chapter);
      const revs = new Map(items.map(({ id, rev }) => [id, rev]));
      return {
        slug,
        title,
        href: href(`/${locale}/chapters/${slug}/`),
        minutes: chapter.data.minutes,
        check: check.map((item) => ({ item, rev: revs.get(item) ?? 1 })),
        ...(languageOf(chapter) !== locale && { lang: languageOf(chapter) }),
        objectives: Object.fromEntries(chapter.data.objectives.map(({ id, text }) => [id, text])),
        headings: await sectionTitles(chapter),
      };
    }),
  );
}
