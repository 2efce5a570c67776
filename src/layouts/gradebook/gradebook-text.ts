import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/gradebook.json';

/** The words of the gradebook. */
export type GradebookText = typeof en;

/** Those words in a language. */
export const gradebookText = await texts<GradebookText>(
  import.meta.glob<GradebookText>('/content/*/ui/gradebook.json', { import: 'default' }),
);
