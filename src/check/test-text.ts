import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/test.json';

/** The words of tests. */
export type TestText = typeof en;

/** Those words in a language. */
export const testText = await texts<TestText>(
  import.meta.glob<TestText>('/content/*/ui/test.json', { import: 'default' }),
  { shared: true },
);
