import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/book.json';

/** The words of the reader’s book. */
export type BookText = typeof en;

/** Those words in a language. */
export const bookText = await texts<BookText>(
  import.meta.glob<BookText>('/content/*/ui/book.json', { import: 'default' }),
);
