import { type CollectionEntry, render } from 'astro:content';
import { uiText } from '#i18n/ui-text.ts';
import { languageOf } from './in-language.ts';

/** The titles of a chapter's sections by their ids, that of its limit included, in the language of its text. */
export async function sectionTitles(chapter: CollectionEntry<'chapters'>): Promise<Readonly<Record<string, string>>> {
  const { headings } = await render(chapter);
  return {
    ...Object.fromEntries(headings.map(({ slug, text }) => [slug, text])),
    limit: uiText(languageOf(chapter)).chapter.limit,
  };
}
