/** The curve P-256 (FIPS 186-4): y² = x³ − 3x + b, modulo a prime. */
const prime = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

const whole = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => 256n * sum + BigInt(byte), 0n);

const inBytes = (value: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_each, place) => Number((value >> BigInt(8 * (31 - place))) & 255n));

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

/** A point on P-256, each of its two numbers in 32 bytes. */
export interface Point {
  readonly x: Uint8Array;
  readonly y: Uint8Array;
}

/** The point in 33 bytes (SEC 1): which of its two it is, and x. */
export const compressed = ({ x, y }: Point): Uint8Array => Uint8Array.of(2 + ((y[31] ?? 0) & 1), ...x);

/** The point that 33 bytes stand for; undefined where there is none. */
export function decompressed(bytes: Uint8Array): Point | undefined {
  const [sign = 0] = bytes;
  const x = bytes.subarray(1);
  const value = whole(x);
  if (bytes.length !== 33 || (sign !== 2 && sign !== 3) || value >= prime) return undefined;
  const square = (((value * value * value - 3n * value + b) % prime) + prime) % prime;
  const root = power(square, (prime + 1n) / 4n);
  if ((root * root) % prime !== square) return undefined;
  return { x, y: inBytes(Number(root & 1n) === (sign & 1) ? root : prime - root) };
}
