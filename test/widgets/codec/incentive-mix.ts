import fc from 'fast-check';
import { initial, parse } from '#widgets/incentive-mix/read.ts';
import * as own from '#widgets/incentive-mix/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { scene: 'harm' }],
  states: fc.constantFrom(...own.scenes).chain((scene) =>
    fc.record({
      scene: fc.constant(scene),
      steps: fc.array(fc.integer({ min: 0, max: own.most }), { minLength: 5, maxLength: 5 }),
      fee: fc.integer({ min: 1, max: 9 }),
      harm: fc.integer({ min: 0, max: 10 }).map((half) => half / 2),
      guess: maybe(fc.constantFrom(...own.guesses[scene])),
    }),
  ),
};
