import { numberIn } from '#quiz/kinds/number/grade.ts';
import type { Notation } from '../../notation.ts';

/** The number, without its unit: `17.5`. */
export const number: Notation<'number'> = {
  write: ({ unit }, response, number) => number(numberIn(response, unit)),
  read: ({ unit }, written, number) => number(written, unit),
  signs: () => [],
  blanks: () => ({ count: 1, width: 'word' }),
};
