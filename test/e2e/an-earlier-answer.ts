import type { Page } from '@playwright/test';
import { eventVersion } from '#progress/event.ts';
import { inAssignment } from '#progress/in-assignment.ts';
import type { ItemAtRev } from '#quiz/revisions/item-codes.ts';
import { put } from './stored.ts';

/** Leaves a right answer to a question of an assignment among the records of this browser. */
export const leaveAnswer = (page: Page, assignment: string, asked: ItemAtRev): Promise<void> => {
  const answer = { type: 'answered', ...asked, seed: 0, response: 'x', score: 1, context: inAssignment(assignment) };
  return put(page, 'events', [{ id: 'answeredbefore', at: Date.now(), n: 1000, v: eventVersion, ...answer }]);
};
