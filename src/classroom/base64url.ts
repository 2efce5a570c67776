/** Bytes in the letters of base64url (RFC 4648), without padding. */
export const toBase64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** The bytes in letters that may end early, and say nothing then of their last bits; undefined where they are none. */
export function bytesAsFar(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
}

/** The bytes in such letters; undefined where they are none, or are not written as `toBase64url` writes them. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = bytesAsFar(text);
  // the last letter may hold bits that belong to no byte
  return bytes && toBase64url(bytes) === text ? bytes : undefined;
}
