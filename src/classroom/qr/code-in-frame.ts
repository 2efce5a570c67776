import { decodeQR } from 'qr/decode.js';
import type { Picture } from './picture.ts';

/** The text of a QR code in a camera’s frame; undefined where none is read. Quick: the next frame is a better second try than this one. */
export function codeInFrame(frame: Picture): string | undefined {
  try {
    return decodeQR(frame);
  } catch {
    // how the decoder says that it found none
    return undefined;
  }
}
