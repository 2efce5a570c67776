import { languageOf } from '#content/in-language.ts';
import { chapterBank, frozenBank, knownMistakes, mistakesOf, type WrittenEntry } from '#content/queries.ts';
import { sectionTitles } from '#content/section-titles.ts';
import { isAsked } from '#quiz/present.ts';
import type { ChapterBook } from './chapter-book.ts';

/** What the gradebook needs of a chapter in this language. */
export async function bookOf(locale: string, { slug, title, chapter }: WrittenEntry): Promise<ChapterBook> {
  const { items } = await chapterBank(locale, chapter);
  const named = Object.fromEntries(Object.entries(await mistakesOf()).filter(([item]) => item.startsWith(`${slug}/`)));
  const ids = new Set(Object.values(named).flatMap((parts) => Object.values(parts)));
  return {
    chapter: {
      slug,
      title,
      ...(languageOf(chapter) !== locale && { lang: languageOf(chapter) }),
      objectives: Object.fromEntries(chapter.data.objectives.map(({ id, text }) => [id, text])),
      headings: await sectionTitles(chapter),
    },
    items: items.filter(isAsked),
    earlier: await frozenBank(locale, slug),
    named,
    mistakes: (await knownMistakes(locale)).filter(({ id }) => ids.has(id)),
  };
}
