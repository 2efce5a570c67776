import { inOrder } from '../../in-order.ts';
import type { Kind } from '../../kind.ts';
import { partNamed } from '../../part-named.ts';
import { gradeOneChoice } from './grade.ts';
import type { key } from './key.ts';

/** One option is right. */
export const oneChoice = {
  grade: gradeOneChoice,
  reason: ({ options }, response) => partNamed(options, response).why,
  missing: 'choose',
  strike({ options, order }, marked) {
    if (options.length <= 3) return undefined;
    return inOrder(order, options).findLast(({ id, correct }) => !correct && id !== marked);
  },
  parts: ({ options }) => options,
  withNumbers({ options }, { right, say, reason }) {
    if (!options[right]) throw new RangeError(`no option ${right}, the right one`);
    return {
      options: Object.entries(options).map(([key, { text, why }]) => ({
        id: key,
        text: say(text),
        ...(key === right && { correct: true as const }),
        why: reason(why, key === right),
      })),
    };
  },
} satisfies Kind<'one-choice', typeof key>;
