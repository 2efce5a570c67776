import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/paper-form.json';

/** The words of an assignment on paper. */
export type PaperFormText = typeof en;

/** Those words in a language. */
export const paperFormText = await texts<PaperFormText>(
  import.meta.glob<PaperFormText>('/content/*/ui/paper-form.json', { import: 'default' }),
  { shared: true },
);
