import { decodeQRBatch } from 'qr/decode.js';
import type { Picture } from './picture.ts';

/** How long a picture is looked at again and again, in milliseconds. */
const patience = 2000;

/** The texts of all QR codes in a picture, each once: for a photo or a screenshot, which is not taken again at once like a frame. */
export async function codesInPicture(picture: Picture): Promise<readonly string[]> {
  const { width, height } = picture;
  const options = { effort: Number.POSITIVE_INFINITY, timeLimit: patience, maxSize: { width, height } };
  const [results = []] = await decodeQRBatch([picture], options);
  return [...new Set(results.filter((result) => typeof result === 'string'))];
}
