import type { Key } from '../../key.ts';
import { readMatch } from './grade.ts';

/** What the answers to it are, in words. */
export const key = {
  right: ({ pairs }) => [...pairs.keys()].join(),
  inWords: ({ pairs }, response, { nothing }) =>
    readMatch(pairs.length, response).map(
      (right, left) => `${pairs[left]?.left}: ${right === undefined ? nothing : pairs[right]?.right}`,
    ),
  answers: ({ pairs }) => pairs.map(({ left, right, why }) => ({ said: `${left}: ${right}`, right: undefined, why })),
} satisfies Key<'match'>;
