import type { ItemCodes } from '#quiz/revisions/item-codes.ts';
import { readLink } from '../link/read-link.ts';
import { writeLink } from '../link/write-link.ts';
import type { YourLink, YourLinkReading } from '../link/your-link.ts';
import { privateJwk } from './pair.ts';
import type { StoredKey } from './stored-key.ts';
import { thumbprintOf } from './thumbprint.ts';

/** A teacher’s key as it is stored, with what it belongs to; undefined where it does not open what is sealed for the assignment. */
export async function storedKeyOf(
  { assignment, privateKey }: YourLink,
  codes: ItemCodes,
  { made, kept }: Pick<StoredKey, 'made' | 'kept'>,
): Promise<StoredKey | undefined> {
  const { id, group, title, key: publicKey } = assignment;
  if (!publicKey || !(await privateJwk({ publicKey, privateKey }))) return undefined;
  const [thumbprint, link] = [await thumbprintOf(publicKey), writeLink(assignment, codes)];
  return { thumbprint, assignment: id, group, title, link, privateKey, made, kept };
}

/** What a stored key’s own link would carry, for `writeYourLink`; the problem, where this build does not read its assignment. */
export function yourLinkOf({ link, privateKey }: StoredKey, codes: ItemCodes): YourLinkReading {
  const reading = readLink(link, codes);
  return reading.ok ? { ok: true, assignment: reading.assignment, privateKey } : reading;
}
