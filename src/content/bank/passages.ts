import { headingsIn } from '../headings.ts';

/** The passages of a chapter that one can be sent to read again: its sections, `text` for the whole, and `limit`. */
export const passagesOf = (chapter: string): readonly string[] => [
  ...headingsIn(chapter)
    .filter(({ depth }) => depth === 2)
    .map(({ id }) => id),
  'text',
  'limit',
];
