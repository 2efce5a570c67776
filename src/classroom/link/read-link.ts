import type { ItemCodes } from '#quiz/revisions/item-codes.ts';
import type { Assignment } from '../assignment.ts';
import { byteReader } from './bytes.ts';
import { unframed } from './frame.ts';
import { readAssignment } from './layout.ts';
import { type LinkProblem, Unreadable } from './link-problem.ts';
import { soundAssignment } from './sound-assignment.ts';

/** What a class’s link turned out to be. */
export type LinkReading =
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: false; readonly problem: LinkProblem };

/** Reads a class’s link, or the fragment of one, whatever it is; never throws. */
export function readLink(text: string, codes: ItemCodes): LinkReading {
  try {
    return { ok: true, assignment: soundAssignment(readAssignment(byteReader(unframed('a', text)), codes)) };
  } catch (error) {
    return { ok: false, problem: error instanceof Unreadable ? error.problem : 'damaged' };
  }
}
