import { foldProgress } from '#progress/fold.ts';
import type { ProgressLog } from '#progress/log.ts';
import { markOf } from '#progress/reader-mark.ts';
import { sharing, storeMark } from '#progress/shared-computer.ts';

/** Keeps the reader’s mark, on the page and for the next one’s head, as their log has it, now and whenever it changes. */
export function keepMark(log: ProgressLog): void {
  const reader = sharing();
  const keep = () => {
    const events = log.events();
    // nothing is known yet: what the page began with may be right
    if (log.status().trouble === 'slow' && events.length === 0) return;
    const mark = markOf(foldProgress(events));
    if (mark === '') delete document.documentElement.dataset.mark;
    else document.documentElement.dataset.mark = mark;
    storeMark(reader, mark);
  };
  keep();
  log.subscribe(keep);
}
