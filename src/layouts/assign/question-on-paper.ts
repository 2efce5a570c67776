import { fetchBank } from '#check/load-bank.ts';
import { formatNumber } from '#i18n/number.ts';
import type { ChapterBank } from '#quiz/bank.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { isAsked, present } from '#quiz/present.ts';

const banks = new Map<string, Promise<ChapterBank>>();

/** A chapter’s questions; those that could not be fetched are tried anew. */
function bankOf(locale: string, chapter: string): Promise<ChapterBank> {
  const known = banks.get(chapter);
  if (known) return known;
  const fetching = fetchBank(locale, chapter);
  banks.set(chapter, fetching);
  fetching.catch(() => banks.delete(chapter));
  return fetching;
}

/** A question as it stands on paper, by its id; undefined where its chapter has none of that name. */
export async function questionOnPaper(locale: string, id: string): Promise<ReaderQuestion | undefined> {
  const { items } = await bankOf(locale, id.slice(0, id.indexOf('/')));
  const item = items.filter(isAsked).find((each) => each.id === id);
  return item && present(item, 0, (value) => formatNumber(item.lang ?? locale, value));
}
