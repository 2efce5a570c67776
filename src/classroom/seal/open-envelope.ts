import { compactDecrypt } from 'jose/jwe/compact/decrypt';
import { fromBase64url } from '../base64url.ts';
import { withoutChecksum } from '../receipt/checksum.ts';
import type { Envelope } from '../receipt/envelope.ts';
import { numberIn } from '../receipt/number-in.ts';
import type { EcKey } from './thumbprint.ts';

/** A private key, with what envelopes call it by. */
export interface ClassKey {
  readonly thumb: string;
  readonly key: EcKey;
}

/** What was in an envelope; or why it does not open. */
export type Opening =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** it is sealed for another key, or changed on the way */
  | { readonly ok: false; readonly problem: 'otherKey' | 'damaged' };

/** The bytes of a JWE that this key opens; undefined for any other, and for one that is not written letter for letter as it was sealed. */
async function decrypted(jwe: string, { key }: ClassKey): Promise<Uint8Array | undefined> {
  if (!jwe.split('.').every(fromBase64url)) return undefined;
  try {
    const only = {
      keyManagementAlgorithms: ['ECDH-ES'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxDecompressedLength: 0,
    };
    return (await compactDecrypt(jwe, key, only)).plaintext;
  } catch {
    return undefined;
  }
}

/** Opens an envelope with the key of the class, where it is sealed. Nothing that is in it makes this reject. Brings jose with it. */
export async function openEnvelope({ number, thumb, body }: Envelope, key: ClassKey | undefined): Promise<Opening> {
  if (thumb !== undefined && thumb !== key?.thumb) {
    // what the key opens all the same was sealed for it, and changed in its clear part
    return { ok: false, problem: key && (await decrypted(body, key)) ? 'damaged' : 'otherKey' };
  }
  const written = fromBase64url(body);
  const bytes = key && thumb !== undefined ? await decrypted(body, key) : written && withoutChecksum(written);
  return bytes && numberIn(bytes) === number ? { ok: true, bytes } : { ok: false, problem: 'damaged' };
}
