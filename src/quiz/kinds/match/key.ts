import type { Key } from '../../key.ts';
import { readMatch } from './grade.ts';

/** What the answers to it are, in words. */
export const key = {
  right: ({ pairs }) => pairs.map(({ id }) => `${id}=${id}`).join(),
  inWords: ({ pairs }, response, { nothing }) =>
    readMatch(pairs, response).map((chosen, place) => `${pairs[place]?.left}: ${chosen?.right ?? nothing}`),
  answers: ({ pairs }) => pairs.map(({ left, right, why }) => ({ said: `${left}: ${right}`, right: undefined, why })),
} satisfies Key<'match'>;
