import type { Key } from '../../key.ts';
import { readEstimate } from './grade.ts';

/** What the answers to it are, in words. */
export const key = {
  right: ({ answer, sharp }) => `${answer - sharp / 2};${answer + sharp / 2}`,
  inWords({ unit }, response, { number }) {
    const [low, high] = readEstimate(response, unit);
    return [`${number(low)}–${number(high, unit)}`];
  },
  answers: ({ answer, unit, why }, { number }) => [{ said: number(answer, unit), right: undefined, why }],
} satisfies Key<'estimate'>;
