import fc from 'fast-check';
import { initial, parse } from '#widgets/adaptation/read.ts';
import * as own from '#widgets/adaptation/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}],
  states: fc.record({
    lasts: fc.integer({ min: 4, max: 20 }).map((half) => half / 2),
    between: fc.integer({ min: 1, max: 8 }).map((half) => half / 2),
    guess: maybe(fc.constantFrom(...own.guesses)),
  }),
};
