import { codeInFrame } from '#classroom/qr/code-in-frame.ts';
import { codesInPicture } from '#classroom/qr/codes-in-picture.ts';
import { type PlatformReader, platformReader } from './platform-reader.ts';

/** No side of a picture is looked at with more pixels: a phone’s photo, and what a code in it needs. */
const longest = 4096;

let platform: Promise<PlatformReader | undefined> | undefined;

/** What the platform’s own reader reads, where there is one and it works. */
async function byPlatform(image: ImageBitmap): Promise<readonly string[]> {
  platform ??= platformReader();
  try {
    return (await (await platform)?.(image)) ?? [];
  } catch {
    platform = Promise.resolve(undefined);
    return [];
  }
}

function pixelsOf(image: ImageBitmap): ImageData {
  const scale = Math.min(1, longest / Math.max(image.width, image.height));
  const [width, height] = [image.width, image.height].map((side) => Math.max(1, Math.round(scale * side))) as [
    number,
    number,
  ];
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  // a code drawn on nothing is meant to stand on white
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/** The texts of the codes in a camera’s frame. */
export async function readFrame(frame: ImageBitmap): Promise<readonly string[]> {
  const read = await byPlatform(frame);
  return read.length > 0 ? read : [codeInFrame(pixelsOf(frame)) ?? []].flat();
}

/** The texts of the codes in a file; none where the browser does not know it as a picture. */
export async function readPicture(file: Blob): Promise<readonly string[]> {
  let image: ImageBitmap;
  try {
    image = await createImageBitmap(file);
  } catch {
    return [];
  }
  const texts = [...(await byPlatform(image)), ...(await codesInPicture(pixelsOf(image)))];
  image.close();
  return [...new Set(texts)];
}
