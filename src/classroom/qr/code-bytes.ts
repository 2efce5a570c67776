import { fromBase64url, toBase64url } from '../base64url.ts';
import { compressed, uncompressed } from '../keys/point.ts';
import { bitReader } from '../receipt/bit-reader.ts';
import { bitWriter } from '../receipt/bit-writer.ts';
import { withoutChecksum } from '../receipt/checksum.ts';
import type { Envelope } from '../receipt/envelope.ts';
import { readReceiptNumber, writeReceiptNumber } from '../receipt/packed-receipt-number.ts';
import { isReceiptNumber } from '../receipt/receipt-number.ts';

/**
 * What a code holds: a byte that says which of these forms it has, the receipt’s number, and
 * - sealed: the key’s thumbprint, the JWE’s key point in 33 bytes, its IV, its tag and its text. Its header is the frozen one below
 * - unsealed: the receipt’s bytes with their checksum
 */
const forms = { sealed: 1, unsealed: 2 } as const;
const lengths = { number: 4, thumb: 6, point: 33, iv: 12, tag: 16 } as const;

/** The header of the JWEs that a code can hold, letter for letter as jose writes it. */
const header = (x: string, y: string) =>
  `{"alg":"ECDH-ES","enc":"A256GCM","epk":{"x":"${x}","crv":"P-256","kty":"EC","y":"${y}"}}`;

const joined = (...parts: readonly (Uint8Array | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part])));

function numberBytes(number: string): Uint8Array {
  const bits = bitWriter();
  writeReceiptNumber(bits, number);
  return bits.bytes();
}

/** What a code for this envelope holds; undefined where it holds anything but what `envelopeIn` makes of it again. */
export function codeBytes({ number, thumb, body }: Envelope): Uint8Array | undefined {
  if (!isReceiptNumber(number)) return undefined;
  if (thumb === undefined) {
    const bytes = fromBase64url(body);
    return bytes && joined(forms.unsealed, numberBytes(number), bytes);
  }
  const [head, , iv, text, tag] = body.split('.').map(fromBase64url);
  const [, x = '', y = ''] = /"x":"([\w-]{43})".*"y":"([\w-]{43})"/.exec(new TextDecoder().decode(head)) ?? [];
  const point = [x, y].map(fromBase64url);
  const of = fromBase64url(thumb);
  if (!(of && iv && text && tag && point[0]?.length && point[1]?.length)) return undefined;
  return joined(forms.sealed, numberBytes(number), of, compressed(joined(4, point[0], point[1])), iv, tag, text);
}

/** The envelope that these bytes of a code hold; undefined where they hold none. */
export function envelopeIn(bytes: Uint8Array): Envelope | undefined {
  let at = 0;
  const next = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const [form] = next(1);
  const packed = next(lengths.number);
  if (packed.length < lengths.number) return undefined;
  const number = readReceiptNumber(bitReader(packed));
  const rest = bytes.subarray(at);
  if (form === forms.unsealed) return withoutChecksum(rest) && { number, thumb: undefined, body: toBase64url(rest) };
  if (form !== forms.sealed) return undefined;
  const thumb = toBase64url(next(lengths.thumb));
  const point = uncompressed(next(lengths.point));
  const iv = next(lengths.iv);
  const tag = next(lengths.tag);
  const text = bytes.subarray(at);
  if (!point || text.length === 0) return undefined;
  const head = new TextEncoder().encode(header(toBase64url(point.subarray(1, 33)), toBase64url(point.subarray(33))));
  return { number, thumb, body: `${toBase64url(head)}..${[iv, text, tag].map(toBase64url).join('.')}` };
}
