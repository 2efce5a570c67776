import { pageLog } from '#progress/page-log.ts';
import { loadPart } from '#ui/load-part.ts';
import { guardAnswers } from './answers.ts';
import { fillBook } from './book.ts';
import { keepMark } from './keep-mark.ts';
import type { ReaderText } from './reader-text.ts';
import { connectReadingSwitches } from './reading-switches.ts';

/**
 * What a page does for its reader that holds answers back or tells the story, and every page that is no chapter, since the log may change
 * there: opens answers, keeps the mark, and brings slips, book and menu to life where there are any.
 */
export async function tellStory(chapter: string, text: ReaderText): Promise<void> {
  if (document.querySelector('.answer')) guardAnswers(pageLog(), chapter, text.answers.opened);
  const log = await pageLog();
  keepMark(log);
  const menu = document.querySelector('nav .reading');
  const parts: readonly (() => unknown)[] = [
    () => menu && connectReadingSwitches(menu, log),
    () => document.querySelector('[data-book]') && fillBook(log),
    async () => document.querySelector('[data-sign]') && (await loadPart(() => import('./sign.ts'))).offerToSign(log),
  ];
  // one that fails does not keep the others from their work
  for (const part of parts) void new Promise((resolve) => resolve(part())).catch(reportError);
}
