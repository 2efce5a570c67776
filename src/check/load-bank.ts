import { href } from '#i18n/href.ts';
import type { BankItem, ChapterBank } from '#quiz/bank.ts';
import type { FrozenBank } from '#quiz/revisions/frozen-bank.ts';
import { inputOf } from './inputs.ts';

/** Fetches what a file beside a chapter holds; rejects where the site cannot be reached. */
async function fetchBeside(locale: string, chapter: string, file: string): Promise<unknown> {
  const answer = await fetch(href(`/${locale}/chapters/${chapter}/${file}`));
  if (!answer.ok) throw new Error(`${answer.status} for ${file} of ${chapter}`);
  return await answer.json();
}

/** Loads a chapter's questions as earlier revisions asked them; rejects where the site cannot be reached. */
export const loadFrozenBank = async (locale: string, chapter: string): Promise<FrozenBank> =>
  (await fetchBeside(locale, chapter, 'revisions.json')) as FrozenBank;

/** Fetches everything that a chapter may ask; rejects where the site cannot be reached. */
export const fetchBank = async (locale: string, chapter: string): Promise<ChapterBank> =>
  (await fetchBeside(locale, chapter, 'questions.json')) as ChapterBank;

/** Loads a chapter's questions to be asked, by id; rejects where the site cannot be reached. */
export async function loadBank(locale: string, chapter: string): Promise<ReadonlyMap<string, BankItem>> {
  const { items } = await fetchBank(locale, chapter);
  // so that no reader waits for an input when they turn to it
  for (const { kind } of items) if (kind !== 'recall') void inputOf(kind);
  return new Map(items.map((item) => [item.id, item]));
}
