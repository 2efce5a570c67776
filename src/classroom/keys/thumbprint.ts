import { thumbLength, thumbOf } from '../seal/thumbprint.ts';
import { publicJwk } from './public-jwk.ts';

/** What a thumbprint looks like: the first eight characters of the one by RFC 7638, SHA-256 in base64url. */
export const thumbprintPattern = new RegExp(`^[\\w-]{${thumbLength}}$`);

/** The name of a public key of 33 bytes in receipts and in the store of keys; rejects where it is no point on the curve. */
export async function thumbprintOf(publicKey: Uint8Array): Promise<string> {
  const jwk = publicJwk(publicKey);
  if (!jwk) throw new Error('no point on P-256');
  return await thumbOf(jwk);
}
