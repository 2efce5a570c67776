import type { Envelope } from '../receipt/envelope.ts';
import { fromBase45 } from './base45.ts';
import { envelopeIn } from './code-bytes.ts';

/** The envelope in the text of a QR code that was read; undefined for a code of anything else. */
export function envelopeOfCode(text: string): Envelope | undefined {
  const bytes = fromBase45(text);
  return bytes && envelopeIn(bytes);
}
