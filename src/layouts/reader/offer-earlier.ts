import { fillPlural } from '#i18n/fill.ts';
import { decide, offeredRecords } from '#progress/earlier/unscoped-log.ts';
import type { ProgressLog } from '#progress/log.ts';
import { showNotice } from './notice.ts';
import type { ReaderText } from './reader-text.ts';

/** Offers what the reader did before each address of the site had a log of its own, where another of them has taken it over. */
export async function offerEarlier(log: ProgressLog, text: ReaderText['earlier'], locale: string): Promise<void> {
  const { kept, shared } = log.status();
  if (!kept || shared) return;
  const records = await offeredRecords();
  if (!records) return;
  const known = new Set([...log.events(), ...log.newer()].map(({ id }) => id));
  const missing = records.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return decide('taken');
  const take = async () => {
    await log.merge(missing);
    if (log.status().kept) decide('taken');
  };
  showNotice(fillPlural(locale, text.offer, missing.length), [
    { label: text.take, act: () => void take() },
    { label: text.leave, act: () => decide('left'), quiet: true },
  ]);
}
