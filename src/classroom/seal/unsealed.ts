import { toBase64url } from '../base64url.ts';
import { withChecksum } from '../receipt/checksum.ts';
import type { Envelope } from '../receipt/envelope.ts';

/** A receipt’s bytes in an envelope that anybody can open: a checksum tells whether they were changed on the way. */
export const unsealed = (number: string, bytes: Uint8Array): Envelope => ({
  number,
  thumb: undefined,
  body: toBase64url(withChecksum(bytes)),
});
