import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/convene.json';

/** The words of the game. */
export type ConveneText = typeof en;

/** Those words in a language. */
export const conveneText = await texts<ConveneText>(
  import.meta.glob<ConveneText>('/content/*/ui/convene.json', { import: 'default' }),
);
