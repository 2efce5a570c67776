import { toBase64url } from '../base64url.ts';
import { uncompressed } from './point.ts';

/** A public key on P-256 as a JSON Web Key, its fields in the order of RFC 7638. */
export interface PublicJwk {
  readonly crv: 'P-256';
  readonly kty: 'EC';
  readonly x: string;
  readonly y: string;
}

/** A public key of 33 bytes as a JSON Web Key, which jose and WebCrypto take; undefined where it is no point on the curve. */
export function publicJwk(publicKey: Uint8Array): PublicJwk | undefined {
  const point = uncompressed(publicKey);
  return (
    point && {
      crv: 'P-256',
      kty: 'EC',
      x: toBase64url(point.subarray(1, 33)),
      y: toBase64url(point.subarray(33)),
    }
  );
}
