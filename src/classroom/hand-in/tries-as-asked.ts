import type { Answered, AssignmentState } from '#progress/assignments.ts';
import type { Asked } from '../receipt/packed-asked.ts';

/** The tries of a question that count, oldest first: those of the revision that is asked, with the numbers that it was answered with first. */
export function triesAsAsked(
  { tries }: Pick<AssignmentState, 'tries'>,
  { item, rev }: Pick<Asked, 'item' | 'rev'>,
): readonly Answered[] {
  const inRev = (tries.get(item) ?? []).filter((each) => each.rev === rev);
  return inRev.filter(({ seed }) => seed === inRev[0]?.seed);
}
