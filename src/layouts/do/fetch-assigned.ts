import { loadBank, loadFrozenBank } from '#check/load-bank.ts';
import type { BankItem } from '#quiz/bank.ts';
import { askedAt } from '#quiz/revisions/asked-at.ts';
import type { ItemAtRev } from '#quiz/revisions/item-codes.ts';
import { codesNow } from './read-assigned.ts';

/** The questions of an assignment, by id, as they were when it was given. */
export interface Assigned {
  readonly bank: ReadonlyMap<string, BankItem>;
  /** how many are asked in an earlier wording, and how many cannot be had any more */
  readonly earlier: number;
  readonly missing: number;
}

const chapterOf = (id: string) => id.slice(0, id.indexOf('/'));
const chaptersOf = (items: readonly ItemAtRev[]) => [...new Set(items.map(({ item }) => chapterOf(item)))];

/** Fetches questions in their revisions; rejects where the site cannot be reached. */
export async function fetchAssigned(locale: string, items: readonly ItemAtRev[]): Promise<Assigned> {
  const banks = await Promise.all(chaptersOf(items).map((chapter) => loadBank(locale, chapter)));
  const live = new Map(banks.flatMap((bank) => [...bank]));
  const asked = askedAt(items, live, codesNow);
  const frozen = new Map(
    (await Promise.all(chaptersOf(asked.frozen).map((chapter) => loadFrozenBank(locale, chapter)))).flatMap((bank) =>
      Object.entries(bank),
    ),
  );
  const found = items.flatMap(({ item, rev }): [string, BankItem][] => {
    const today = live.get(item);
    const then = today?.rev === rev ? today : frozen.get(`${item}@${rev}`);
    return then ? [[item, then]] : [];
  });
  return { bank: new Map(found), earlier: asked.frozen.length, missing: items.length - found.length };
}
