import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/your-link.json';

/** The words around a teacher’s own link. */
export type YourLinkText = typeof en;

/** Those words in a language. */
export const yourLinkText = await texts<YourLinkText>(
  import.meta.glob<YourLinkText>('/content/*/ui/your-link.json', { import: 'default' }),
);
