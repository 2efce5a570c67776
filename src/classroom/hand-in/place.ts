import { fromBase64url } from '../base64url.ts';
import { withoutChecksum } from '../receipt/checksum.ts';
import { unsealed } from '../seal/unsealed.ts';

/** Where a learner is in an assignment, as it travels to another browser. */
export interface Place {
  /** a receipt, packed */
  readonly bytes: Uint8Array;
  /** whether it was shown how it went; before that, answers of a test are only marked */
  readonly isFinished: boolean;
}

const version = '1';
const signs = { finished: 'f', open: 'o' } as const;
/** No place is as long as this. */
const longest = 20_000;

/** A place as letters that stand in an address as they are. */
export const writePlace = ({ bytes, isFinished }: Place): string =>
  `${version}${isFinished ? signs.finished : signs.open}${unsealed('', bytes).body}`;

/** Reads such letters, whatever they are; never throws. */
export function readPlace(
  text: string,
): { readonly ok: true; readonly place: Place } | { readonly ok: false; readonly problem: 'newer' | 'damaged' } {
  const [written = '', sign = ''] = text;
  if (/^[2-9]$/.test(written)) return { ok: false, problem: 'newer' };
  const body = text.length < longest ? fromBase64url(text.slice(2)) : undefined;
  const bytes = body && withoutChecksum(body);
  if (written !== version || !bytes || (sign !== signs.finished && sign !== signs.open))
    return { ok: false, problem: 'damaged' };
  return { ok: true, place: { bytes, isFinished: sign === signs.finished } };
}
