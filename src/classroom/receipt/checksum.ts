const table = Array.from({ length: 256 }, (_each, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

/** The checksum of these bytes, four of them: CRC-32, which no change of a single byte leaves as it was. */
function checksum(bytes: Uint8Array): Uint8Array {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 255] ?? 0);
  sum = ~sum >>> 0;
  return Uint8Array.of(sum >>> 24, sum >>> 16, sum >>> 8, sum);
}

/** These bytes with their checksum behind them. */
export const withChecksum = (bytes: Uint8Array): Uint8Array => Uint8Array.of(...bytes, ...checksum(bytes));

/** The bytes before a checksum; undefined where it is not theirs. */
export function withoutChecksum(bytes: Uint8Array): Uint8Array | undefined {
  const rest = bytes.subarray(0, -4);
  return bytes.length > 4 && checksum(rest).every((byte, place) => byte === bytes[rest.length + place])
    ? rest
    : undefined;
}
