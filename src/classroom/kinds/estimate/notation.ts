import { readEstimate } from '#quiz/kinds/estimate/grade.ts';
import type { Notation } from '../../notation.ts';

/** A dash right between two numbers, as in `20-40`; the one before a number is its sign. */
const dash = /(\d[%٪]?)[-–—−](?=[\d.,])/g;

/** Both ends of the range: `20 40`. */
export const estimate: Notation<'estimate'> = {
  write: ({ unit }, response, number) => readEstimate(response, unit).map(number).join(' '),
  read({ unit }, written, number) {
    const ends = written
      .trim()
      .replace(dash, '$1 ')
      .split(/[\s;]+/);
    const response = ends.map((end) => number(end, unit)).join(';');
    readEstimate(response, unit);
    return response;
  },
  signs: () => [],
  blanks: () => ({ count: 2, width: 'word' }),
};
