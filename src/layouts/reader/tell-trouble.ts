import { fillPlural } from '#i18n/fill.ts';
import type { ProgressLog } from '#progress/log.ts';
import { showNotice } from './notice.ts';
import type { ReaderText } from './reader-text.ts';

/** Says, once each, what is wrong with the browser's storage, now and whenever it changes; takes it back when the trouble is over. */
export function tellTrouble(log: ProgressLog, text: ReaderText, locale: string): void {
  const told = new Map<string, () => void>();
  const tell = (key: string, message: string) => {
    if (!told.has(key)) told.set(key, showNotice(message, [{ label: text.storage.close }]));
  };
  const look = () => {
    const { trouble, damaged, newer } = log.status();
    if (newer) tell('newer', fillPlural(locale, text.storage.newer, newer));
    if (damaged) tell('damaged', fillPlural(locale, text.storage.damaged, damaged));
    if (trouble) tell(trouble, text.storage[trouble]);
    else
      for (const passing of ['slow', 'full', 'refused']) {
        told.get(passing)?.();
        told.delete(passing);
      }
  };
  look();
  log.subscribe(look);
}
