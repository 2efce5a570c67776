import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/confidence.json';

/** The words around saying how sure one is. */
export type ConfidenceText = typeof en;

/** Those words in a language. */
export const confidenceText = await texts<ConfidenceText>(
  import.meta.glob<ConfidenceText>('/content/*/ui/confidence.json', { import: 'default' }),
  { shared: true },
);
