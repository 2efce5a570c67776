import { readMatch } from '#quiz/kinds/match/grade.ts';
import type { Notation } from '../../notation.ts';
import { letterAt } from '../../paper/letter-at.ts';

/** The letter beside each left side, from top to bottom: `CAB`; a hyphen where there is none. */
export const match: Notation<'match'> = {
  write: ({ pairs, order }, response) =>
    readMatch(pairs, response)
      .map((chosen) => (chosen ? letterAt(order.indexOf(chosen.id)) : '-'))
      .join(''),
  signs: ({ pairs, order }) => pairs.map(({ id }) => letterAt(order.indexOf(id))),
  blanks: ({ pairs }) => ({ count: pairs.length, width: 'letter' }),
};
