import { toBase64url } from '../base64url.ts';

/**
 * The checksum of a text of ASCII characters, in four characters: CRC-24 as in RFC 9580. It changes with any change within three
 * characters next to each other, and fits by chance once in 16 million times.
 */
export function checksum(text: string): string {
  let crc = 0xb704ce;
  for (const letter of text) {
    crc ^= letter.charCodeAt(0) << 16;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x800000 ? (crc << 1) ^ 0x1864cfb : crc << 1;
  }
  return toBase64url(Uint8Array.of(crc >> 16, crc >> 8, crc));
}
