import * as v from 'valibot';
import type { ItemCodes } from '#quiz/revisions/item-codes.ts';
import type { Assignment } from '../assignment.ts';
import { assignmentSchema } from '../assignment-schema.ts';
import { byteReader, byteWriter } from './bytes.ts';
import { framed, unframed } from './frame.ts';
import { readAssignment, writeAssignment } from './layout.ts';
import { type LinkProblem, Unreadable } from './link-problem.ts';
import { soundAssignment } from './sound-assignment.ts';

/** How many bytes a private key has. */
const keyLength = 32;

/** What a teacher’s own link carries: what was assigned, and the key to what comes back. */
export interface YourLink {
  readonly assignment: Assignment;
  /** the private key that belongs to `assignment.key`, 32 bytes */
  readonly privateKey: Uint8Array<ArrayBuffer>;
}

/** What such a link turned out to be. */
export type YourLinkReading =
  | ({ readonly ok: true } & YourLink)
  | { readonly ok: false; readonly problem: LinkProblem };

/** The teacher’s own link, as the fragment of the gradebook’s page, without `#`: the private key, then the assignment as in the class’s link. */
export function writeYourLink({ assignment, privateKey }: YourLink, codes: ItemCodes): string {
  if (!assignment.key || privateKey.length !== keyLength)
    throw new Error('only a sealed assignment has a link to open it with');
  const writer = byteWriter();
  writer.raw(privateKey);
  writeAssignment(writer, v.parse(assignmentSchema, assignment), codes);
  return framed('k', writer.bytes());
}

/** Reads a teacher’s own link, or the fragment of one, whatever it is; never throws. */
export function readYourLink(text: string, codes: ItemCodes): YourLinkReading {
  try {
    const reader = byteReader(unframed('k', text));
    const privateKey = reader.raw(keyLength);
    const assignment = soundAssignment(readAssignment(reader, codes));
    return assignment.key ? { ok: true, assignment, privateKey } : { ok: false, problem: 'damaged' };
  } catch (error) {
    return { ok: false, problem: error instanceof Unreadable ? error.problem : 'damaged' };
  }
}
