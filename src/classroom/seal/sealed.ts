import { CompactEncrypt } from 'jose/jwe/compact/encrypt';
import type { Envelope } from '../receipt/envelope.ts';
import { type EcKey, thumbOf } from './thumbprint.ts';

/**
 * A receipt’s bytes in an envelope that only the private key opens: a JWE (RFC 7516) with a fresh key pair and a fresh IV each time.
 * Brings jose with it, so that a page loads this where something is handed in. Rejects where the key is none on P-256.
 */
export async function sealed(number: string, bytes: Uint8Array, key: EcKey): Promise<Envelope> {
  const jwe = new CompactEncrypt(bytes).setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' });
  return { number, thumb: await thumbOf(key), body: await jwe.encrypt(key) };
}
