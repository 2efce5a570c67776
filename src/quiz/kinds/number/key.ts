import type { Key } from '../../key.ts';
import { numberIn } from './grade.ts';

/** What the answers to it are, in words. */
export const key = {
  right: ({ answer }) => String(answer),
  inWords: ({ unit }, response, { number }) => [number(numberIn(response, unit), unit)],
  answers: ({ answer, unit, why, slips }, { number }) => [
    { said: number(answer, unit), right: true, why },
    ...slips.map((slip) => ({ said: number(slip.value, unit), right: false, why: slip.why })),
  ],
  bare: { slips: [] },
} satisfies Key<'number'>;
