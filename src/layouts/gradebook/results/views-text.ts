import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/gradebook.json';

type GradebookText = typeof en;

const gradebookText = await texts<GradebookText>(
  import.meta.glob<GradebookText>('/content/*/ui/gradebook.json', { import: 'default' }),
  { shared: true },
);

/** The words of the views of results. */
export type ViewsText = GradebookText['views'];

/** Those words in a language. */
export const viewsText = (locale: string): ViewsText => gradebookText(locale).views;
