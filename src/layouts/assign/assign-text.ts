import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/assign.json';

/** The words of the page on which an assignment is put together. */
export type AssignText = typeof en;

/** Those words in a language. */
export const assignText = await texts<AssignText>(
  import.meta.glob<AssignText>('/content/*/ui/assign.json', { import: 'default' }),
);
