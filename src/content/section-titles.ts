import { type CollectionEntry, render } from 'astro:content';
import type { UiText } from '#i18n/ui-text.ts';

/** The titles of a chapter's sections by their ids, those that every chapter has included. */
export async function sectionTitles(
  chapter: CollectionEntry<'chapters'>,
  ui: UiText,
): Promise<Readonly<Record<string, string>>> {
  const { headings } = await render(chapter);
  return {
    ...Object.fromEntries(headings.map(({ slug, text }) => [slug, text])),
    limit: ui.chapter.limit,
    check: ui.chapter.check,
  };
}
