import type { NamedMistakes } from '#classroom/analysis/named-mistakes.ts';
import { href } from '#i18n/href.ts';
import type { AskedItem } from '#quiz/present.ts';
import { loadPart } from '#ui/load-part.ts';
import type { ChapterBook } from './chapter-book.ts';
import type { GradebookChapter, MistakeInfo } from './gradebook-data.ts';

/** What some chapters ask and what is known of it. */
export interface Books {
  /** by `chapter/name@rev` */
  readonly items: ReadonlyMap<string, AskedItem>;
  /** today’s revision of each, by `chapter/name` */
  readonly today: ReadonlyMap<string, number>;
  readonly named: NamedMistakes;
  readonly mistakes: ReadonlyMap<string, MistakeInfo>;
  readonly chapters: ReadonlyMap<string, GradebookChapter>;
}

/** Loads these chapters as scripts of the build; waits for the reader where the site cannot be reached. */
export async function loadBooks(locale: string, slugs: readonly string[]): Promise<Books> {
  const books = await Promise.all(
    slugs.map(async (slug) => {
      const address = href(`/${locale}/chapters/${slug}/bank.js`);
      const { default: book } = (await loadPart(() => import(/* @vite-ignore */ address))) as { default: ChapterBook };
      return book;
    }),
  );
  const items = books.flatMap((book) => book.items);
  return {
    items: new Map([
      ...books.flatMap(({ earlier }) => Object.entries(earlier)),
      ...items.map((item) => [`${item.id}@${item.rev}`, item] as const),
    ]),
    today: new Map(items.map(({ id, rev }) => [id, rev])),
    named: Object.assign({}, ...books.map(({ named }) => named)),
    mistakes: new Map(books.flatMap(({ mistakes }) => mistakes.map((each) => [each.id, each] as const))),
    chapters: new Map(
      books.map(({ chapter }) => [chapter.slug, { ...chapter, href: href(`/${locale}/chapters/${chapter.slug}/`) }]),
    ),
  };
}
