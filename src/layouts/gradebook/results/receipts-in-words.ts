import type { Learner } from '#classroom/analysis/learner.ts';
import { fill } from '#i18n/fill.ts';
import type { GradebookData } from '../gradebook-data.ts';
import type { ViewsText } from './views-text.ts';

/** The numbers of a learner’s receipts, the earliest first, those that were typed in marked as from paper. */
export const receiptsInWords = (
  { fromPaper }: Pick<GradebookData, 'fromPaper'>,
  { receipts }: Pick<Learner, 'receipts'>,
  words: ViewsText,
): string => receipts.map((number) => (fromPaper.has(number) ? fill(words.fromPaper, { number }) : number)).join(', ');
