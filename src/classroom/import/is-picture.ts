/** How files of the usual kinds of pictures begin: at which byte, with which letters. */
const beginnings = [
  [0, '\x89PNG\r\n'],
  [0, '\xff\xd8\xff'],
  [0, 'GIF87a'],
  [0, 'GIF89a'],
  [8, 'WEBP'],
  [4, 'ftypavif'],
  [4, 'ftypheic'],
  [4, 'ftypheix'],
  [4, 'ftypmif1'],
] as const;

/** Whether these bytes are a picture, by how they begin. */
export function isPicture(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return beginnings.some(([at, letters]) => head.startsWith(letters, at));
}
