import type { Packer } from '../../packer.ts';
import { idsInOrder, placeOf } from '../ids-in-order.ts';

/** The place of the option that was chosen. */
export const oneChoice: Packer<'one-choice'> = {
  pack: ({ options }, response, bits) => bits.below(placeOf(idsInOrder(options), response), options.length),
  unpack: ({ options }, bits) => idsInOrder(options)[bits.below(options.length)] as string,
};
