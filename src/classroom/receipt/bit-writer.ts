/** Numbers as bits, one after another. */
export interface BitWriter {
  /** a whole number in so many bits, the highest first */
  readonly bits: (value: number, count: number) => void;
  /** one of `count` numbers from 0, each in about as many bits as it takes to tell them apart */
  readonly below: (value: number, count: number) => void;
  /** a whole number from 0, in few bits where it is small: exponential Golomb code of this order, best for numbers around 2 to its power */
  readonly natural: (value: number, order: number) => void;
  /** a whole number, likewise */
  readonly signed: (value: number, order: number) => void;
  /** all that another one wrote */
  readonly all: (other: BitWriter) => void;
  /** everything so far, a 0 or a 1 each */
  readonly written: readonly number[];
  /** everything so far, the last byte filled up with zeros */
  readonly bytes: () => Uint8Array;
}

/** How many bits the whole numbers from 0 below `count` need. */
export function widthOf(count: number): number {
  let width = 0;
  // exact, as the logarithm is not
  while (2 ** width < count) width++;
  return width;
}

/** Starts writing; every function throws a RangeError for a number that it cannot write. */
export function bitWriter(): BitWriter {
  const written: number[] = [];
  function bits(value: number, count: number) {
    if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** count)
      throw new RangeError(`${value} in ${count} bits`);
    for (let place = count - 1; place >= 0; place--) written.push(Math.floor(value / 2 ** place) % 2);
  }
  function natural(value: number, order: number) {
    const shifted = value + 2 ** order;
    if (!Number.isSafeInteger(shifted) || value < 0) throw new RangeError(`no natural number: ${value}`);
    const width = widthOf(shifted + 1);
    bits(0, width - 1 - order);
    bits(shifted, width);
  }
  return {
    written,
    bits,
    natural,
    below(value, count) {
      if (value >= count) throw new RangeError(`${value} is not below ${count}`);
      const width = widthOf(count);
      // the first of them need a bit less, where their count is no power of two
      const short = 2 ** width - count;
      if (value < short) bits(value, width - 1);
      else bits(value + short, width);
    },
    signed: (value, order) => natural(value < 0 ? -2 * value - 1 : 2 * value, order),
    all(other) {
      for (const bit of other.written) written.push(bit);
    },
    bytes() {
      const bytes = new Uint8Array(Math.ceil(written.length / 8));
      for (const [place, bit] of written.entries())
        if (bit) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (128 >> (place & 7));
      return bytes;
    },
  };
}
