import type { BitReader } from '../receipt/bit-reader.ts';
import type { BitWriter } from '../receipt/bit-writer.ts';
import { placeOf } from './ids-in-order.ts';

const orders = (count: number): number => (count < 2 ? 1 : count * orders(count - 1));

/** Writes the order in which `named` has all of `ids`: one of as many numbers as there are orders. Throws a RangeError where it is no order of all. */
export function writePermutation(bits: BitWriter, ids: readonly string[], named: readonly string[]): void {
  const left = [...ids];
  let rank = 0;
  for (const id of named) {
    const place = placeOf(left, id);
    rank = rank * left.length + place;
    left.splice(place, 1);
  }
  if (left.length) throw new RangeError(`no order of all: ${named}`);
  bits.below(rank, orders(ids.length));
}

/** Reads an order of `ids`. */
export function readPermutation(bits: BitReader, ids: readonly string[]): readonly string[] {
  let rank = bits.below(orders(ids.length));
  const places: number[] = [];
  for (let count = 1; count <= ids.length; count++) {
    places.unshift(rank % count);
    rank = Math.floor(rank / count);
  }
  const left = [...ids];
  return places.map((place) => left.splice(place, 1)[0] as string);
}
