/** How wide and high a picture says it is, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

type Look = (view: DataView) => PictureSize | undefined;

/** The marks in a JPEG that have its size behind them. */
const isFrame = (mark: number) => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);

/** Goes from mark to mark, each with the length of what belongs to it. */
function inJpeg(view: DataView): PictureSize | undefined {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2))
    if (isFrame(view.getUint8(at + 1))) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  return undefined;
}

function inWebp(view: DataView): PictureSize | undefined {
  const kind = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  const three = (at: number) => view.getUint16(at, true) + 65_536 * view.getUint8(at + 2);
  if (kind === 'VP8X') return { width: 1 + three(24), height: 1 + three(27) };
  const bits = view.getUint32(21, true);
  if (kind === 'VP8L') return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** The largest of the sizes that stand in the boxes at its head: of the picture, its tiles and its small copy. */
function inBoxes(view: DataView): PictureSize | undefined {
  const sizes: PictureSize[] = [];
  for (let at = 8; at + 16 <= Math.min(view.byteLength, 65_536); at++)
    if (view.getUint32(at) === 0x69737065)
      sizes.push({ width: view.getUint32(at + 8), height: view.getUint32(at + 12) });
  return sizes.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
}

const inGif: Look = (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) });

/** How files of the usual kinds of pictures begin, at which byte with which letters, and where their size stands. */
const kinds: readonly (readonly [number, string, Look])[] = [
  [0, '\x89PNG\r\n', (view) => ({ width: view.getUint32(16), height: view.getUint32(20) })],
  [0, '\xff\xd8\xff', inJpeg],
  [0, 'GIF87a', inGif],
  [0, 'GIF89a', inGif],
  [8, 'WEBP', inWebp],
  [4, 'ftypavif', inBoxes],
  [4, 'ftypheic', inBoxes],
  [4, 'ftypheix', inBoxes],
  [4, 'ftypmif1', inBoxes],
];

/** The size of the picture that these bytes are, by how they begin; undefined where they are none, or end before they say it. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const [, , look] = kinds.find(([at, letters]) => head.startsWith(letters, at)) ?? [];
  try {
    return look?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    // it ends too early
    return undefined;
  }
}
