import * as v from 'valibot';
import type { ItemCodes } from '#quiz/revisions/item-codes.ts';
import type { Assignment } from '../assignment.ts';
import { assignmentSchema } from '../assignment-schema.ts';
import { byteWriter } from './bytes.ts';
import { framed } from './frame.ts';
import { writeAssignment } from './layout.ts';

/**
 * The class’s link to an assignment, as the fragment of the learner’s page, without `#`. Throws where it is no sound assignment, or
 * where a chapter or question of it has no code.
 */
export function writeLink(assignment: Assignment, codes: ItemCodes): string {
  const writer = byteWriter();
  writeAssignment(writer, v.parse(assignmentSchema, assignment), codes);
  return framed('a', writer.bytes());
}
