/** How a text was written down. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text, and how to write it down the same way again. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly mark: boolean;
}

/** How much is looked at to tell two bytes a letter from one. */
const sampled = 4096;

/**
 * The text that bytes hold: by its byte order mark, else UTF-16 where every second byte is nearly always zero, else UTF-8 where they
 * are that, else Windows-1252, in which any bytes are a text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded(bytes.subarray(3), 'utf-8', true);
  if (first === 0xff && second === 0xfe) return decoded(bytes.subarray(2), 'utf-16le', true);
  if (first === 0xfe && second === 0xff) return decoded(bytes.subarray(2), 'utf-16be', true);
  return decoded(bytes, unmarked(bytes), false);
}

function decoded(bytes: Uint8Array, encoding: Encoding, mark: boolean): DecodedText {
  try {
    return { text: decoder(encoding, true).decode(bytes), encoding, mark };
  } catch {
    // half a letter at its end, or bytes of another encoding: a letter a byte loses none of them
    const other = mark ? encoding : 'windows-1252';
    return { text: decoder(other, false).decode(bytes), encoding: other, mark };
  }
}

/** A letter a byte. */
export const lettersOf = (bytes: Uint8Array): string => decoder('windows-1252', false).decode(bytes);

/** The letters of bytes taken by twos, whatever they are. */
export const pairsOf = (bytes: Uint8Array): string => decoder('utf-16le', false).decode(bytes);

const decoders = new Map<string, TextDecoder>();

/** The one decoder of its sort: making one takes longer than using it on a receipt. */
function decoder(encoding: Encoding, fatal: boolean): TextDecoder {
  const key = `${encoding} ${fatal}`;
  const known = decoders.get(key) ?? new TextDecoder(encoding, { fatal, ignoreBOM: true });
  decoders.set(key, known);
  return known;
}

function unmarked(bytes: Uint8Array): Encoding {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, sampled);
  for (const [place, byte] of sample.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const half = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.6 * half && even < 0.1 * half) return 'utf-16le';
  if (even > 0.6 * half && odd < 0.1 * half) return 'utf-16be';
  return 'utf-8';
}
