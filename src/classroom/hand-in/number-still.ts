import type { ProgressEvent } from '#progress/event.ts';
import { inAssignment } from '#progress/in-assignment.ts';
import type { Assignment } from '../assignment.ts';
import { isReceiptNumber } from '../receipt/receipt-number.ts';
import { chaptersIn } from './chapters-in.ts';

/** The number under which all this was handed in already; undefined where it was not, or something that a receipt holds came since. */
export function numberStill(assignment: Assignment, events: readonly ProgressEvent[]): string | undefined {
  const chapters = chaptersIn(assignment);
  const isOfIt = (event: ProgressEvent): boolean =>
    event.type === 'answered'
      ? event.context === inAssignment(assignment.id)
      : event.type === 'guessed' && chapters.some((chapter) => event.figure.startsWith(`${chapter}/`));
  const last = events.findLast(
    (event) => (event.type === 'handed' && event.assignment === assignment.id) || isOfIt(event),
  );
  return last?.type === 'handed' && isReceiptNumber(last.receipt) ? last.receipt : undefined;
}
