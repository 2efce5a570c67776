import { correction, generate, mode } from 'lean-qr';
import { type Envelope, writeEnvelope } from '../receipt/envelope.ts';
import { toBase45 } from './base45.ts';
import { codeBytes } from './code-bytes.ts';
import { envelopeOfCode } from './envelope-of-code.ts';

/** A QR code: how many modules wide and high it is, and which of them are dark; light outside. */
export interface Code {
  readonly size: number;
  readonly get: (x: number, y: number) => boolean;
}

/** Version 14, 73 modules: on a phone, a denser code is scanned badly. */
const largest = 14;

/**
 * The envelope as a QR code that `envelopeOfCode` reads back letter for letter; undefined where it cannot be one, or only one of more
 * than 73 modules. Brings the drawing of codes with it, so that a page loads this where a code is shown.
 */
export function codeOf(envelope: Envelope): Code | undefined {
  const bytes = codeBytes(envelope);
  if (!bytes) return undefined;
  const text = toBase45(bytes);
  const back = envelopeOfCode(text);
  if (!back || writeEnvelope(back) !== writeEnvelope(envelope)) return undefined;
  try {
    return generate(mode.alphaNumeric(text), { minCorrectionLevel: correction.M, maxVersion: largest });
  } catch {
    return undefined;
  }
}
