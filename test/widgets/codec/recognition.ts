import fc from 'fast-check';
import { initial, parse } from '#widgets/recognition/read.ts';
import * as own from '#widgets/recognition/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

const percent = fc.integer({ min: 0, max: 20 }).map((step) => 5 * step);

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}],
  states: fc.record({
    way: fc.constantFrom(...own.ways),
    countries: fc.integer({ min: 2, max: 20 }),
    differs: percent,
    check: percent,
    guess: maybe(fc.constantFrom(...own.guesses)),
  }),
};
