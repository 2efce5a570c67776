import { writeLink } from '#classroom/link/write-link.ts';
import { courseEntries, type WrittenEntry } from '#content/queries.ts';
import { uiText } from '#i18n/ui-text.ts';
import { readyMade } from '#layouts/do/presets.ts';
import { codesNow } from '#layouts/do/read-assigned.ts';
import { bookOf } from '../book-of.ts';
import type { Demo } from './demo.ts';
import { inventedClass } from './invented-class.ts';

/** The invented class in this language: one chapter and its check. */
export async function demoOf(locale: string): Promise<Demo> {
  const { title, names, missing } = uiText(locale).gradebook.demo;
  const { assignment: given } = await readyMade(locale, 'one-chapter');
  const entry = (await courseEntries(locale)).find(({ slug }) => given.read.includes(slug));
  const book = await bookOf(locale, entry as WrittenEntry);
  // a figure would have to be measured, which is done in browsers
  const known = new Map(
    book.items.filter(({ kind }) => kind !== 'set-widget').map((item) => [`${item.id}@${item.rev}`, item] as const),
  );
  const items = given.items.filter(({ item, rev }) => known.has(`${item}@${rev}`));
  const assignment = { ...given, id: 'demo', title, items };
  return {
    link: writeLink(assignment, codesNow),
    envelopes: inventedClass({
      assignment,
      items: known,
      named: book.named,
      codes: codesNow,
      names,
    }),
    list: [...names, ...missing].toSorted(new Intl.Collator(locale).compare),
  };
}
