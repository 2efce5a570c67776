import * as v from 'valibot';
import type { Assignment } from '../assignment.ts';
import { assignmentSchema } from '../assignment-schema.ts';
import { Unreadable } from './link-problem.ts';

/** What was read, where it is an assignment; throws `Unreadable` where it is none. */
export function soundAssignment(read: unknown): Assignment {
  const { success, output } = v.safeParse(assignmentSchema, read);
  if (!success) throw new Unreadable('damaged');
  return output;
}
