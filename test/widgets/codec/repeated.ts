import fc from 'fast-check';
import { rules } from '#model/repeated/strategies.ts';
import { initial, parse } from '#widgets/repeated/read.ts';
import * as own from '#widgets/repeated/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

const on = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { scene: 'slip' }],
  states: fc.constantFrom(...own.scenes).chain((scene) =>
    fc.record({
      scene: fc.constant(scene),
      mine: fc.constantFrom(...rules.keys()),
      theirs: fc.constantFrom(...rules.keys()),
      patience: on(own.ranges.patience),
      delay: on(own.ranges.delay),
      noise: on(own.ranges.noise),
      seed: fc.integer({ min: 0, max: own.lastSeed }),
      slip: fc.boolean(),
      ...(scene === 'sure' && {
        belief: on(own.ranges.belief),
        alone: fc.integer({ min: -6, max: 1 }).map((half) => half / 2),
      }),
      guess: maybe(fc.constantFrom(...own.guesses[scene])),
    }),
  ),
};
