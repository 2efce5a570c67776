import { href } from '#i18n/href.ts';
import type { BankItem, ChapterBank } from '#quiz/bank.ts';

/** A chapter's questions, those of its check in order. */
export interface ReadyBank {
  readonly check: readonly string[];
  readonly items: ReadonlyMap<string, BankItem>;
}

/** Loads a chapter's questions; rejects where the site cannot be reached. */
export async function loadBank(locale: string, chapter: string): Promise<ReadyBank> {
  const answer = await fetch(href(`/${locale}/chapters/${chapter}/questions.json`));
  if (!answer.ok) throw new Error(`${answer.status} for the questions of ${chapter}`);
  const { check, items } = (await answer.json()) as ChapterBank;
  return { check, items: new Map(items.map((item) => [item.id, item])) };
}
