import { href } from '#i18n/href.ts';
import type { BankItem, ChapterBank } from '#quiz/bank.ts';
import { inputOf } from './inputs.ts';

/** Loads a chapter's questions, by id; rejects where the site cannot be reached. */
export async function loadBank(locale: string, chapter: string): Promise<ReadonlyMap<string, BankItem>> {
  const answer = await fetch(href(`/${locale}/chapters/${chapter}/questions.json`));
  if (!answer.ok) throw new Error(`${answer.status} for the questions of ${chapter}`);
  const { items } = (await answer.json()) as ChapterBank;
  // so that no reader waits for an input when they turn to it
  for (const { kind } of items) if (kind !== 'recall') void inputOf(kind);
  return new Map(items.map((item) => [item.id, item]));
}
