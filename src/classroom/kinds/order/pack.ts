import type { Packer } from '../../packer.ts';
import { idsInOrder } from '../ids-in-order.ts';
import { readPermutation, writePermutation } from '../permutation.ts';

/** Which of all orders it is. */
export const order: Packer<'order'> = {
  pack: ({ items }, response, bits) => writePermutation(bits, idsInOrder(items), response.split(',')),
  unpack: ({ items }, bits) => readPermutation(bits, idsInOrder(items)).join(),
};
