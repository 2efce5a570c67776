import { fill } from '#i18n/fill.ts';
import type { Kind } from '../../kind.ts';
import { gradeOrder, readOrder } from './grade.ts';
import type { key } from './key.ts';

/** Items are put in order. */
export const order = {
  grade: gradeOrder,
  reason: () => '',
  said({ items }, response, { score }, { text, number }) {
    const right = readOrder(items, response).filter((item, place) => item === items[place]).length;
    return score < 1 ? fill(text.inPlace, { right: number(right), all: number(items.length) }) : '';
  },
  missing: 'choose',
  // agreeing with the order that is shown is an answer
  asShown: ({ order }) => order.join(),
  parts: ({ items }) => items,
  neverAsStated: true,
} satisfies Kind<'order', typeof key>;
