import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/review.json';

/** The words of the review. */
export type ReviewText = typeof en;

/** Those words in a language. */
export const reviewText = await texts<ReviewText>(
  import.meta.glob<ReviewText>('/content/*/ui/review.json', { import: 'default' }),
);
