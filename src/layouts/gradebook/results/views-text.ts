import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/gradebook.json';

const gradebookText = await texts<typeof en>(
  import.meta.glob<typeof en>('/content/*/ui/gradebook.json', { import: 'default' }),
  { shared: true },
);

/** The words of the views of results. */
export type ViewsText = (typeof en)['views'];

/** Those words in a language. */
export const viewsText = (locale: string): ViewsText => gradebookText(locale).views;
