const text = (letters: string) => [...Buffer.from(letters, 'latin1')];
const two = (value: number) => [value >> 8, value & 255];
const twoTurned = (value: number) => two(value).toReversed();
const four = (value: number) => [0, 0, ...two(value)];
const threeTurned = (value: number) => [...twoTurned(value), 0];

/** The first bytes of pictures of so many pixels, as their formats lay them down: up to their size and a little further. */
export const pictureHeads = {
  png: (width: number, height: number) => [
    ...text('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
    ...[...four(width), ...four(height), 8, 2, 0, 0, 0],
  ],
  // a comment stands before the size, and a table whose mark looks like a size’s
  jpeg: (width: number, height: number) => [
    ...text('\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    ...text('\xff\xfe\0\x05abc\xff\xc4\0\x04\0\0'),
    ...[...text('\xff\xc2\0\x11\x08'), ...two(height), ...two(width), 3],
  ],
  gif: (width: number, height: number) => [...text('GIF89a'), ...twoTurned(width), ...twoTurned(height), 0, 0, 0],
  'webp, with losses': (width: number, height: number) => [
    ...text('RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a'),
    ...[...twoTurned(width), ...twoTurned(height)],
  ],
  'webp, without losses': (width: number, height: number) => {
    const bits = width - 1 + (height - 1) * 16_384;
    return [
      ...text('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f'),
      ...[0, 8, 16, 24].map((by) => Math.floor(bits / 2 ** by) & 255),
    ];
  },
  'webp, with more': (width: number, height: number) => [
    ...text('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0'),
    ...[...threeTurned(width - 1), ...threeTurned(height - 1)],
  ],
  // its small copy has a size, too
  heic: (width: number, height: number) => [
    ...text('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x14ispe\0\0\0\0'),
    ...[...four(320), ...four(240), ...text('\0\0\0\x14ispe\0\0\0\0'), ...four(width), ...four(height)],
  ],
} as const;
