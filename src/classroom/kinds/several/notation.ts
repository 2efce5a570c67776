import { partsNamed } from '#quiz/parts-named.ts';
import type { Notation } from '../../notation.ts';
import { letterAt } from '../../paper/letter-at.ts';

/** The letters of all that are ticked: `AC`. */
export const several: Notation<'several'> = {
  write({ options, order }, response) {
    const ticked = partsNamed(options, response).map(({ id }) => id);
    return order.flatMap((id, place) => (ticked.includes(id) ? [letterAt(place)] : [])).join('');
  },
  signs: ({ order }) => order.map((_id, place) => letterAt(place)),
  blanks: () => ({ count: 1, width: 'word' }),
};
