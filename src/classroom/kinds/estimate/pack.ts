import type { Packer } from '../../packer.ts';
import { readNumber, writeNumber } from '../../receipt/packed-number.ts';

/** The two ends that were typed. */
export const estimate: Packer<'estimate'> = {
  pack(_question, response, bits) {
    const ends = response.split(';');
    if (ends.length !== 2) throw new RangeError(`no range: ${response}`);
    for (const end of ends) writeNumber(bits, end);
  },
  unpack: (_question, bits) => `${readNumber(bits)};${readNumber(bits)}`,
};
