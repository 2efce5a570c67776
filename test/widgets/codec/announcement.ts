import fc from 'fast-check';
import { initial, parse } from '#widgets/announcement/read.ts';
import * as own from '#widgets/announcement/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { scene: 'census' }],
  states: fc.oneof(
    fc
      .record({
        scene: fc.constant('word'),
        way: fc.constantFrom(...own.ways),
        c: fc.integer({ min: 1, max: 19 }).map((step) => 5 * step),
        mark: fc.integer({ min: 1, max: 19 }).map((step) => 5 * step),
        q: fc.integer({ min: 1, max: 20 }).map((step) => 5 * step),
        heard: fc.constantFrom(...own.reached),
        guess: maybe(fc.constantFrom(...own.guesses.word)),
      })
      .map((state) => (state.q === 100 ? { ...state, heard: 'both' } : state)),
    fc.record({
      scene: fc.constant('census'),
      worried: fc.integer({ min: 1, max: 6 }),
      thought: fc.integer({ min: 1, max: 6 }),
      need: fc.integer({ min: 1, max: 6 }),
      published: fc.boolean(),
      guess: maybe(fc.constantFrom(...own.guesses.census)),
    }),
    fc.record({
      scene: fc.constant('step'),
      r: fc.integer({ min: 1, max: 10 }).map((step) => 5 * step),
      x: fc.integer({ min: 1, max: 20 }).map((step) => 5 * step),
      order: fc.constantFrom(...own.orders),
      guess: maybe(fc.constantFrom(...own.guesses.step)),
    }),
  ),
};
