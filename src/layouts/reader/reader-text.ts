import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/reader.json';

/** What the page's script says to its reader. */
export type ReaderText = typeof en;

/** Those words in a language. */
export const readerText = await texts<ReaderText>(
  import.meta.glob<ReaderText>('/content/*/ui/reader.json', { import: 'default' }),
);
