import { href } from '#i18n/href.ts';
import { formatNumber } from '#i18n/number.ts';
import type { BankItem, ChapterBank } from '#quiz/bank.ts';
import { loadGenerators } from '#quiz/load-generators.ts';
import { generatorsOf, type Presenting } from '#quiz/present.ts';

/** A chapter's questions, and what it takes to put them. */
export interface ReadyBank {
  readonly check: readonly string[];
  readonly items: ReadonlyMap<string, BankItem>;
  readonly presenting: Presenting;
}

/** Where a chapter's questions are published, as data. */
export const bankAddress = (locale: string, chapter: string): string =>
  href(`/${locale}/chapters/${chapter}/questions.json`);

/** Loads a chapter's questions with the generators that they need; rejects where the site cannot be reached. */
export async function loadBank(locale: string, chapter: string): Promise<ReadyBank> {
  const answer = await fetch(bankAddress(locale, chapter));
  if (!answer.ok) throw new Error(`${answer.status} for the questions of ${chapter}`);
  const { check, items } = (await answer.json()) as ChapterBank;
  const generators = await loadGenerators(generatorsOf(items));
  const format = (value: number) => formatNumber(locale, value);
  return { check, items: new Map(items.map((item) => [item.id, item])), presenting: { generators, format } };
}
