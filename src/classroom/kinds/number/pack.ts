import type { ReaderQuestionOf } from '#quiz/for-readers.ts';
import type { Packer } from '../../packer.ts';
import { readNumber, writeNumber } from '../../receipt/packed-number.ts';

/** What most learners type: the answer and the usual slips, the smallest first. */
const usual = ({ answer, slips }: ReaderQuestionOf<'number'>): readonly string[] => [
  ...new Set([answer, ...slips.map(({ value }) => value)].toSorted((one, other) => one - other).map(String)),
];

/** The place of the number among the answer and the usual slips; any other as itself. */
export const number: Packer<'number'> = {
  pack(question, response, bits) {
    const known = usual(question);
    const place = known.indexOf(response);
    bits.below(place < 0 ? known.length : place, known.length + 1);
    if (place < 0) writeNumber(bits, response);
  },
  unpack(question, bits) {
    const known = usual(question);
    return known[bits.below(known.length + 1)] ?? readNumber(bits);
  },
};
