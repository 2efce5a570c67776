import { readOrder } from '#quiz/kinds/order/grade.ts';
import type { WrongAnswers } from '../../wrong-part.ts';

/**
 * Each pair of neighbours in the right order that stands the wrong way round: `a>b` where b was put before a. Every wrong order has
 * one of these at least, and they are few enough for learners to share.
 */
export const wrong = {
  parts({ items }, response) {
    const order = readOrder(items, response);
    return items.flatMap((earlier, place) => {
      const later = items[place + 1];
      if (!later || order.indexOf(earlier) < order.indexOf(later)) return [];
      return {
        id: `${earlier.id}>${later.id}`,
        way: 'swapped' as const,
        said: [earlier.text, later.text],
        why: `${earlier.why} ${later.why}`,
        about: [earlier.id, later.id],
        tells: true,
      };
    });
  },
  alike: (_question, response) => response,
} satisfies WrongAnswers<'order'>;
