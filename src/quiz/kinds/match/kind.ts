import { fill } from '#i18n/fill.ts';
import type { Kind } from '../../kind.ts';
import { gradeMatch, readMatch } from './grade.ts';
import type { key } from './key.ts';

/** Each left side is given a right side. */
export const match = {
  grade: gradeMatch,
  reason: () => '',
  said({ pairs }, response, { score }, { text, number }) {
    const right = readMatch(pairs, response).filter((right, left) => right === pairs[left]).length;
    return score < 1 ? fill(text.paired, { right: number(right), all: number(pairs.length) }) : '';
  },
  missing: 'choose',
  parts: ({ pairs }) => pairs,
  fromPlaces: (response, ids) =>
    response
      .split(',')
      .map((right, left) => `${ids[left]}=${right === '-' ? '' : (ids[Number(right)] ?? right)}`)
      .join(),
} satisfies Kind<'match', typeof key>;
