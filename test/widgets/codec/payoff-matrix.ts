import fc from 'fast-check';
import { initial, parse } from '#widgets/payoff-matrix/read.ts';
import * as own from '#widgets/payoff-matrix/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

const halves = fc.integer({ min: -10, max: 20 }).map((half) => half / 2);
const payoffs = fc.record({ R: halves, S: halves, T: halves, P: halves });

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { preset: 'chicken' }, { P: -1 }],
  states: fc.record({
    row: payoffs,
    col: maybe(payoffs),
    guess: maybe(fc.constantFrom('CC', 'CD', 'DC', 'DD')),
  }),
};
