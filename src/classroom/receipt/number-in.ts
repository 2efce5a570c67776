import { bitReader } from './bit-reader.ts';
import { readReceiptNumber } from './packed-receipt-number.ts';

/** The number of the receipt in these bytes; undefined where they are too few to have one. It stands at the same place in every version. */
export function numberIn(bytes: Uint8Array): string | undefined {
  if (bytes.length < 5) return undefined;
  const bits = bitReader(bytes.subarray(1));
  return readReceiptNumber(bits);
}
