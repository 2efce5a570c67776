import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/progress.json';

/** The words of the progress page. */
export type ProgressText = typeof en;

/** Those words in a language. */
export const progressText = await texts<ProgressText>(
  import.meta.glob<ProgressText>('/content/*/ui/progress.json', { import: 'default' }),
);
