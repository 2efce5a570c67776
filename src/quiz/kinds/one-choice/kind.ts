import type { Kind } from '../../kind.ts';
import { gradeOneChoice } from './grade.ts';
import type { key } from './key.ts';

/** One option is right. */
export const oneChoice = {
  grade: gradeOneChoice,
  reason: ({ options }, response) => options[Number(response)]?.why ?? '',
  missing: 'choose',
  strike({ options, order }, marked) {
    const option = order.findLast((index) => !options[index]?.correct && String(index) !== marked);
    const text = option !== undefined && options.length > 3 && options[option]?.text;
    return text ? { option, text } : undefined;
  },
  parts: ({ options }) => options.length,
  withNumbers({ options }, { right, say, reason }) {
    if (!options[right]) throw new RangeError(`no option ${right}, the right one`);
    return {
      options: Object.entries(options).map(([key, { text, why }]) => ({
        text: say(text),
        ...(key === right && { correct: true as const }),
        why: reason(why, key === right),
      })),
    };
  },
} satisfies Kind<'one-choice', typeof key>;
