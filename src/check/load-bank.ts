import { href } from '#i18n/href.ts';
import type { BankItem, ChapterBank } from '#quiz/bank.ts';

/** Loads a chapter's questions, by id; rejects where the site cannot be reached. */
export async function loadBank(locale: string, chapter: string): Promise<ReadonlyMap<string, BankItem>> {
  const answer = await fetch(href(`/${locale}/chapters/${chapter}/questions.json`));
  if (!answer.ok) throw new Error(`${answer.status} for the questions of ${chapter}`);
  const { items } = (await answer.json()) as ChapterBank;
  return new Map(items.map((item) => [item.id, item]));
}
