import { partNamed } from '#quiz/part-named.ts';
import type { Notation } from '../../notation.ts';
import { letterAt } from '../../paper/letter-at.ts';
import { placeOfLetter } from '../../paper/place-of-letter.ts';

/** The letter of the option: `B`. */
export const oneChoice: Notation<'one-choice'> = {
  write: ({ options, order }, response) => letterAt(order.indexOf(partNamed(options, response).id)),
  read: ({ order }, written) => order[placeOfLetter(written, order.length)] as string,
  signs: ({ order }) => order.map((_id, place) => letterAt(place)),
  blanks: () => ({ count: 1, width: 'letter' }),
};
