import { widthOf } from './bit-writer.ts';

/** Reads what a `BitWriter` wrote, in the same order. */
export interface BitReader {
  readonly bits: (count: number) => number;
  readonly below: (count: number) => number;
  readonly natural: (order: number) => number;
  readonly signed: (order: number) => number;
  /** how many bits are left */
  readonly left: () => number;
}

/** Starts reading; every function throws a RangeError where the bytes are at their end or hold no such number. */
export function bitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  const left = () => 8 * bytes.length - at;
  function bits(count: number) {
    if (count > left()) throw new RangeError('the bytes are at their end');
    let value = 0;
    for (const end = at + count; at < end; at++) value = 2 * value + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  }
  function natural(order: number) {
    let width = order;
    while (bits(1) === 0) width++;
    if (width > 52) throw new RangeError('too large a number');
    return 2 ** width + bits(width) - 2 ** order;
  }
  return {
    left,
    bits,
    natural,
    below(count) {
      const width = widthOf(count);
      if (width === 0) return 0;
      const short = 2 ** width - count;
      const value = bits(width - 1);
      return value < short ? value : 2 * value + bits(1) - short;
    },
    signed(order) {
      const value = natural(order);
      return value % 2 ? -(value + 1) / 2 : value / 2;
    },
  };
}
