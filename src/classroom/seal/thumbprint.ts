import { toBase64url } from '../base64url.ts';

/** A key on P-256, public or private, as jose and browsers take it. */
export type EcKey = CryptoKey | JsonWebKey;

/** How many letters of a thumbprint an envelope carries. */
export const thumbLength = 8;

/** What an envelope calls a key by: the first eight letters of its thumbprint (RFC 7638, SHA-256, base64url). A private key that can be exported has the thumbprint of its public one. */
export async function thumbOf(key: EcKey): Promise<string> {
  const { crv, kty, x, y } = key instanceof CryptoKey ? await crypto.subtle.exportKey('jwk', key) : key;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify({ crv, kty, x, y })));
  return toBase64url(new Uint8Array(digest)).slice(0, thumbLength);
}
