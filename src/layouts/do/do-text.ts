import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/do.json';

/** The words of assignments. */
export type DoText = typeof en;

/** Those words in a language. */
export const doText = await texts<DoText>(import.meta.glob<DoText>('/content/*/ui/do.json', { import: 'default' }), {
  shared: true,
});
