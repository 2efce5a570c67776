import type { Key } from '../../key.ts';
import { readOrder } from './grade.ts';

/** What the answers to it are, in words. */
export const key = {
  right: ({ items }) => items.map(({ id }) => id).join(),
  inWords: ({ items }, response) => readOrder(items, response).map(({ text }) => text),
  answers: ({ items }, { number }) =>
    items.map(({ text, why }, place) => ({ said: `${number(place + 1)}. ${text}`, right: undefined, why })),
} satisfies Key<'order'>;
