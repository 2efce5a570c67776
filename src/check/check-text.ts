import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/check.json';

/** The words of a chapter's check. */
export type CheckText = typeof en;

/** Those words in a language. */
export const checkText = await texts<CheckText>(
  import.meta.glob<CheckText>('/content/*/ui/check.json', { import: 'default' }),
  { shared: true },
);
