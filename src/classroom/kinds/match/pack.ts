import { readMatch } from '#quiz/kinds/match/grade.ts';
import { partNamed } from '#quiz/part-named.ts';
import type { Packer } from '../../packer.ts';
import { idsInOrder, placeOf } from '../ids-in-order.ts';
import { readPermutation, writePermutation } from '../permutation.ts';

/** Which right side each left one was given: an order of all, or, where one was left or given twice, each by its place. */
export const match: Packer<'match'> = {
  pack({ pairs }, response, bits) {
    const ids = idsInOrder(pairs);
    const chosen = readMatch(pairs, response);
    const rights = ids.map((left) => chosen[pairs.indexOf(partNamed(pairs, left))]?.id);
    const isOrder = rights.every((right) => right !== undefined) && new Set(rights).size === ids.length;
    bits.bits(isOrder ? 1 : 0, 1);
    if (isOrder) writePermutation(bits, ids, rights as readonly string[]);
    else for (const right of rights) bits.below(right === undefined ? 0 : 1 + placeOf(ids, right), ids.length + 1);
  },
  unpack({ pairs }, bits) {
    const ids = idsInOrder(pairs);
    const rights = bits.bits(1)
      ? readPermutation(bits, ids)
      : ids.map(() => ['', ...ids][bits.below(ids.length + 1)] as string);
    return pairs.map(({ id }) => `${id}=${rights[placeOf(ids, id)]}`).join();
  },
};
