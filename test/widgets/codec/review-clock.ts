import fc from 'fast-check';
import { initial, parse } from '#widgets/review-clock/read.ts';
import * as own from '#widgets/review-clock/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}],
  states: fc.record({
    reviews: fc.integer({ min: 1, max: 16 }),
    margin: fc.integer({ min: 0, max: 8 }).map((half) => half / 2),
    guess: maybe(fc.constantFrom(...own.guesses)),
  }),
};
