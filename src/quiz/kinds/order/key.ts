import type { Key } from '../../key.ts';
import { readOrder } from './grade.ts';

/** What the answers to it are, in words. */
export const key = {
  right: ({ items }) => [...items.keys()].join(),
  inWords: ({ items }, response) => readOrder(items.length, response).map((item) => items[item]?.text ?? ''),
  answers: ({ items }) =>
    items.map(({ text, why }, place) => ({ said: `${place + 1}. ${text}`, right: undefined, why })),
} satisfies Key<'order'>;
