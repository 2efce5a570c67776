import { partsNamed } from '#quiz/parts-named.ts';
import type { Packer } from '../../packer.ts';
import { idsInOrder } from '../ids-in-order.ts';

/** A bit for each option: whether it was marked. */
export const several: Packer<'several'> = {
  pack({ options }, response, bits) {
    const marked = partsNamed(options, response).map(({ id }) => id);
    for (const id of idsInOrder(options)) bits.bits(marked.includes(id) ? 1 : 0, 1);
  },
  unpack({ options }, bits) {
    const marked = idsInOrder(options).filter(() => bits.bits(1));
    return options.flatMap(({ id }) => (marked.includes(id) ? [id] : [])).join();
  },
};
