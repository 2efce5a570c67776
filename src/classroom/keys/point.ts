// Points on P-256 (SEC 2, secp256r1): y² = x³ − 3x + b modulo p. A compressed one is x with one bit that says which of the two y.

const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
const size = 32;

const numberOf = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);

const bytesOf = (number: bigint): readonly number[] =>
  Array.from({ length: size }, (_each, place) => Number((number >> BigInt(8 * (size - 1 - place))) & 255n));

const modulo = (number: bigint): bigint => ((number % p) + p) % p;

/** The root modulo p of a number that is a square: its power (p + 1) / 4, since p is 3 modulo 4. */
function rootOf(square: bigint): bigint {
  let root = 1n;
  let power = square;
  for (let exponent = (p + 1n) / 4n; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) root = (root * power) % p;
    power = (power * power) % p;
  }
  return root;
}

/** A point of 65 bytes (4, x, y) in 33. */
export const compressed = (point: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.of(2 + ((point[2 * size] ?? 0) & 1), ...point.subarray(1, 1 + size));

/** A point of 33 bytes in 65 (4, x, y); undefined where there is none on the curve. */
export function uncompressed(point: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const [sign] = point;
  const x = numberOf(point.subarray(1));
  if (point.length !== 1 + size || (sign !== 2 && sign !== 3) || x >= p) return undefined;
  const square = modulo(x ** 3n - 3n * x + b);
  const root = rootOf(square);
  if (modulo(root * root) !== square) return undefined;
  const y = root % 2n === BigInt(sign - 2) ? root : p - root;
  return Uint8Array.of(4, ...bytesOf(x), ...bytesOf(y));
}
