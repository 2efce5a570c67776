import type { NamedMistakes } from '#classroom/analysis/named-mistakes.ts';
import { href } from '#i18n/href.ts';
import { kindOf } from '#quiz/kinds.ts';
import { type AskedItem, present } from '#quiz/present.ts';
import { loadPart } from '#ui/load-part.ts';
import { loadExercise } from '#widgets/exercises.ts';
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

/**
 * Loads these chapters as scripts of the build, with the figures that these questions of theirs set, so that nothing is asked for later;
 * waits for the reader where the site cannot be reached.
 */
export async function loadBooks(locale: string, slugs: readonly string[], asked: ReadonlySet<string>): Promise<Books> {
  const books = await Promise.all(
    slugs.map(async (slug) => {
      const address = href(`/${locale}/chapters/${slug}/bank.js`);
      const { default: book } = (await loadPart(() => import(/* @vite-ignore */ address))) as { default: ChapterBook };
      return book;
    }),
  );
  const today = books.flatMap((book) => book.items);
  const items = new Map([
    ...books.flatMap(({ earlier }) => Object.entries(earlier)),
    ...today.map((item) => [`${item.id}@${item.rev}`, item] as const),
  ]);
  await Promise.all([...widgetsOf(items.values(), asked)].map(loadExercise));
  return {
    items,
    today: new Map(today.map(({ id, rev }) => [id, rev])),
    named: Object.assign({}, ...books.map(({ named }) => named)),
    mistakes: new Map(books.flatMap(({ mistakes }) => mistakes.map((each) => [each.id, each] as const))),
    chapters: new Map(
      books.map(({ chapter }) => [chapter.slug, { ...chapter, href: href(`/${locale}/chapters/${chapter.slug}/`) }]),
    ),
  };
}

/** The figures that those of these items set that are asked. */
function widgetsOf(items: Iterable<AskedItem>, asked: ReadonlySet<string>): ReadonlySet<string> {
  const widgets = new Set<string>();
  for (const item of items) {
    if (!asked.has(item.id)) continue;
    const question = present(item, 0, String);
    const set = kindOf(question).sets?.(question);
    if (set) widgets.add(set.widget);
  }
  return widgets;
}
