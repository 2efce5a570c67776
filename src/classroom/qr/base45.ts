/** The characters of a QR code’s alphanumeric mode, in the order of RFC 9285. */
const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Bytes in base45 (RFC 9285): three characters for two of them. */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length;
    let value = isPair ? 256 * (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
    for (let digit = isPair ? 3 : 2; digit > 0; digit--) {
      text += characters[value % 45];
      value = Math.floor(value / 45);
    }
  }
  return text;
}

/** The bytes in such a text; undefined where it is none. */
export function fromBase45(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  if (text.length % 3 === 1) return undefined;
  for (let at = 0; at < text.length; at += 3) {
    const digits = [...text.slice(at, at + 3)].map((character) => characters.indexOf(character));
    const value = digits.reduceRight((sum, digit) => 45 * sum + digit, 0);
    if (digits.includes(-1) || value >= (digits.length === 3 ? 65536 : 256)) return undefined;
    if (digits.length === 3) bytes.push(value >> 8);
    bytes.push(value & 255);
  }
  return Uint8Array.from(bytes);
}
