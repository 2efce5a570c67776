import { readEstimate } from '#quiz/kinds/estimate/grade.ts';
import type { Notation } from '../../notation.ts';

/** Both ends of the range: `20 40`. */
export const estimate: Notation<'estimate'> = {
  write: ({ unit }, response, number) => readEstimate(response, unit).map(number).join(' '),
  signs: () => [],
  blanks: () => ({ count: 2, width: 'word' }),
};
