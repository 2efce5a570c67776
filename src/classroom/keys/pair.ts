import { fromBase64url, toBase64url } from '../base64url.ts';
import { compressed } from './point.ts';
import { type PublicJwk, publicJwk } from './public-jwk.ts';

/** The two keys of an assignment: what is handed in is sealed with one and opened with the other. */
export interface KeyPair {
  /** a compressed point on P-256, 33 bytes */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** 32 bytes */
  readonly privateKey: Uint8Array<ArrayBuffer>;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** A new pair of keys; rejects where the browser has no WebCrypto, which it has under https and on this computer alone. */
export async function newPair(): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const { d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { publicKey: compressed(point), privateKey: fromBase64url(d) ?? new Uint8Array() };
}

/** A private key as a JSON Web Key, which jose and WebCrypto take. */
export interface PrivateJwk extends PublicJwk {
  readonly d: string;
}

/** A pair’s private key as a JSON Web Key; undefined where the two are no pair, or no keys. */
export async function privateJwk({
  publicKey,
  privateKey,
}: Readonly<Record<keyof KeyPair, Uint8Array>>): Promise<PrivateJwk | undefined> {
  const point = publicJwk(publicKey);
  if (!point || privateKey.length !== 32) return undefined;
  const jwk = { ...point, d: toBase64url(privateKey) };
  try {
    return (await belong(jwk, point)) ? jwk : undefined;
  } catch {
    return undefined;
  }
}

/** Whether both open what is sealed for the other: a browser may take a private key with any point beside it. */
async function belong(jwk: PrivateJwk, point: PublicJwk): Promise<boolean> {
  const { subtle } = crypto;
  const [own, other] = await Promise.all([
    subtle.importKey('jwk', jwk, curve, false, ['deriveBits']),
    subtle.generateKey(curve, false, ['deriveBits']),
  ]);
  const [here, there] = await Promise.all([
    subtle.deriveBits({ name: 'ECDH', public: other.publicKey }, own, 256),
    subtle
      .importKey('jwk', point, curve, false, [])
      .then((mine) => subtle.deriveBits({ name: 'ECDH', public: mine }, other.privateKey, 256)),
  ]);
  return toBase64url(new Uint8Array(here)) === toBase64url(new Uint8Array(there));
}
