import type { AssignmentState } from '#progress/assignments.ts';
import type { AnsweredItem } from '../receipt.ts';
import { triesAsAsked } from './tries-as-asked.ts';

/** How many of a receipt’s questions were wholly right at the first try that it holds. */
export const rightAtFirst = (
  answers: readonly Pick<AnsweredItem, 'item' | 'rev'>[],
  state: Pick<AssignmentState, 'tries'>,
): number => answers.filter((answered) => triesAsAsked(state, answered)[0]?.score === 1).length;
