import fc from 'fast-check';
import { allRounds } from '#widgets/rivals/plan.ts';
import { initial, parse } from '#widgets/rivals/read.ts';
import * as own from '#widgets/rivals/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { seed: 7 }],
  states: fc
    .record({
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      moves: fc.array(fc.constantFrom('C', 'D'), { maxLength: allRounds }),
      guess: maybe(fc.constantFrom(...own.guesses)),
      who: maybe(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 })),
    })
    .map((state) => (state.moves.length < allRounds ? { ...state, who: undefined } : state)),
};
