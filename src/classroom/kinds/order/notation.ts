import { readOrder } from '#quiz/kinds/order/grade.ts';
import type { Notation } from '../../notation.ts';

/** The number beside each item, from top to bottom as the form shows them: `3142`. */
export const order: Notation<'order'> = {
  write({ items, order }, response, number) {
    const ids = readOrder(items, response).map(({ id }) => id);
    return order.map((id) => number(ids.indexOf(id) + 1)).join('');
  },
  read({ items, order }, written, number) {
    const places = [...written].map((digit) => Number(number(digit, undefined)) - 1);
    if (places.length !== order.length) throw new RangeError(`no number for each of ${order.length}: ${written}`);
    const response = items.map((_item, place) => order[places.indexOf(place)]).join();
    readOrder(items, response);
    return response;
  },
  signs: () => [],
  blanks: ({ items }) => ({ count: items.length, width: 'letter' }),
};
