import { texts } from '#i18n/texts.ts';
import type en from '#text/en/widgets/round-table.json';

/** The words of this widget. */
export type Text = typeof en;

/** Those words in a language. */
export const textFor = await texts<Text>(
  import.meta.glob<Text>('/content/*/widgets/round-table.json', { import: 'default' }),
);
