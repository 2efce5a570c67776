import { publicJwk } from '#classroom/keys/public-jwk.ts';
import type { Code } from '#classroom/qr/code-of.ts';
import { writeEnvelope } from '#classroom/receipt/envelope.ts';
import type { Receipt } from '#classroom/receipt.ts';
import { unsealed } from '#classroom/seal/unsealed.ts';
import { loadPart } from '#ui/load-part.ts';

/** A receipt ready to go. */
export interface Parcel {
  readonly number: string;
  /** the envelope as text */
  readonly text: string;
  /** the same as a code, where it is not too long for one */
  readonly code: Code | undefined;
}

/** Packs a receipt up, sealed where there is a key; rejects where this browser cannot seal, which it can under https alone. */
export async function packUp(
  { number }: Pick<Receipt, 'number'>,
  bytes: Uint8Array,
  key: Uint8Array | undefined,
): Promise<Parcel> {
  const jwk = key && publicJwk(key);
  if (key && !jwk) throw new RangeError('no key to seal for');
  const envelope = jwk
    ? await (await loadPart(() => import('#classroom/seal/sealed.ts'))).sealed(number, bytes, { ...jwk })
    : unsealed(number, bytes);
  const { codeOf } = await loadPart(() => import('#classroom/qr/code-of.ts'));
  return { number, text: writeEnvelope(envelope), code: codeOf(envelope) };
}
