import fc from 'fast-check';
import { initial, parse } from '#widgets/gate/read.ts';
import * as own from '#widgets/gate/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { scene: 'price' }, { scene: 'margin' }],
  states: fc.constantFrom(...own.scenes).chain((scene) =>
    fc.record({
      scene: fc.constant(scene),
      stages: fc.integer({ min: 1, max: 20 }),
      shape: fc.constantFrom(...own.shapes),
      weight: fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
      months: fc.integer({ min: 1, max: 10 }),
      margin: fc.integer({ min: 0, max: 20 }),
      ...(scene === 'pledge' && {
        signers: fc.integer({ min: 1, max: 6 }),
        stake: fc.integer({ min: 2, max: 9 }).map((tenth) => tenth / 10),
        fails: fc.integer({ min: 0, max: 6 }).map((step) => 5 * step),
      }),
      guess: scene === 'price' ? fc.constant(undefined) : maybe(fc.constantFrom(...own.guesses[scene])),
    }),
  ),
};
