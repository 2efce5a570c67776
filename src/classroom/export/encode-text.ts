import type { Encoding } from '#classroom/import/decode-text.ts';

/** Bytes of a text as it was written before; where the old letters do not suffice for what was added, UTF-8 with its mark. */
export function encodeText(text: string, encoding: Encoding, mark: boolean): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return utf16(mark ? `\ufeff${text}` : text, encoding === 'utf-16le');
  const bytes = encoding === 'windows-1252' ? windows1252(text) : undefined;
  return bytes ?? new TextEncoder().encode(mark || encoding === 'windows-1252' ? `\ufeff${text}` : text);
}

function utf16(text: string, little: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let place = 0; place < text.length; place++) view.setUint16(2 * place, text.charCodeAt(place), little);
  return bytes;
}

function windows1252(text: string): Uint8Array<ArrayBuffer> | undefined {
  const all = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_each, byte) => byte));
  const byteOf = new Map([...all].map((letter, byte) => [letter, byte] as const));
  const bytes = [...text].map((letter) => byteOf.get(letter));
  return bytes.includes(undefined) ? undefined : Uint8Array.from(bytes as readonly number[]);
}
