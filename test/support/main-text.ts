import { plainText } from './content.ts';

/** A chapter’s main text in the new form: what is read of it without the story, folds, headings, notes, cards and figures. */
export const mainText = (mdx: string): string =>
  plainText(mdx.replace(/<(More|Line|Marram)\b[^>]*>[\s\S]*?<\/\1>/g, '').replace(/^#+ .*$/gm, ''));

/** How many words a text has. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;
