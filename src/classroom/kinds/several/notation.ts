import { partsNamed } from '#quiz/parts-named.ts';
import type { Notation } from '../../notation.ts';
import { letterAt } from '../../paper/letter-at.ts';
import { placeOfLetter } from '../../paper/place-of-letter.ts';

/** The letters of all that are ticked: `AC`. */
export const several: Notation<'several'> = {
  write({ options, order }, response) {
    const ticked = partsNamed(options, response).map(({ id }) => id);
    return order.flatMap((id, place) => (ticked.includes(id) ? [letterAt(place)] : [])).join('');
  },
  read({ options, order }, written) {
    const ticked = [...written].map((letter) => order[placeOfLetter(letter, order.length)]);
    const named = partsNamed(options, ticked.join());
    return options.flatMap((option) => (named.includes(option) ? [option.id] : [])).join();
  },
  signs: ({ order }) => order.map((_id, place) => letterAt(place)),
  blanks: () => ({ count: 1, width: 'word' }),
};
