import { readMatch } from '#quiz/kinds/match/grade.ts';
import type { Notation } from '../../notation.ts';
import { isBlank } from '../../paper/is-blank.ts';
import { letterAt } from '../../paper/letter-at.ts';
import { placeOfLetter } from '../../paper/place-of-letter.ts';

/** The letter beside each left side, from top to bottom: `CAB`; a hyphen where there is none. */
export const match: Notation<'match'> = {
  write: ({ pairs, order }, response) =>
    readMatch(pairs, response)
      .map((chosen) => (chosen ? letterAt(order.indexOf(chosen.id)) : '-'))
      .join(''),
  read({ pairs, order }, written) {
    const signs = [...written];
    if (signs.length !== pairs.length) throw new RangeError(`no letter for each of ${pairs.length}: ${written}`);
    return pairs
      .map(({ id }, place) => {
        const sign = signs[place] as string;
        return `${id}=${isBlank(sign) ? '' : order[placeOfLetter(sign, order.length)]}`;
      })
      .join();
  },
  signs: ({ pairs, order }) => pairs.map(({ id }) => letterAt(order.indexOf(id))),
  blanks: ({ pairs }) => ({ count: pairs.length, width: 'letter' }),
};
