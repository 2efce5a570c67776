import type { ClassKey } from '#classroom/seal/open-envelope.ts';
import { thumbOf } from '#classroom/seal/thumbprint.ts';

/** A new pair of keys, as browsers make it, with what envelopes call it by. */
export async function classKey(): Promise<{
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
  readonly own: ClassKey;
}> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
    'deriveBits',
  ]);
  return { publicKey, privateKey, own: { thumb: await thumbOf(publicKey), key: privateKey } };
}
