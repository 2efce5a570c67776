import { texts } from '#i18n/texts.ts';
import type en from '#text/en/story/home.json';
import { textFor } from './text.ts';

/** The words of the home page’s scene. */
export type FirstText = typeof en;

/** Those words in a language. */
export const firstTextFor = await texts<FirstText>(
  import.meta.glob<FirstText>('/content/*/story/home.json', { import: 'default' }),
  // its buttons are the widget's
  { beside: textFor },
);
