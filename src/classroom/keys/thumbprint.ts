import { toBase64url } from '../link/base64url.ts';
import { publicJwk } from './public-jwk.ts';

/** What a thumbprint looks like: the first eight characters of the one by RFC 7638, SHA-256 in base64url. */
export const thumbprintPattern = /^[\w-]{8}$/;

/** The name of a public key of 33 bytes in receipts and in the store of keys; rejects where it is no point on the curve. */
export async function thumbprintOf(publicKey: Uint8Array): Promise<string> {
  const jwk = publicJwk(publicKey);
  if (!jwk) throw new Error('no point on P-256');
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(jwk)));
  return toBase64url(new Uint8Array(hash)).slice(0, 8);
}
