import fc from 'fast-check';
import { rules } from '#model/repeated/strategies.ts';
import { initial, parse } from '#widgets/tournament/read.ts';
import * as own from '#widgets/tournament/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

const on = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { crowd: 'classic' }],
  states: fc.constantFrom(...own.crowdNames).chain((crowd) =>
    fc.record({
      crowd: fc.constant(crowd),
      invited: maybe(fc.constantFrom(...rules.keys())),
      noise: on(own.ranges.noise),
      rounds: on(own.ranges.rounds),
      seed: fc.integer({ min: 0, max: own.lastSeed }),
      generation: fc.integer({ min: 0, max: own.last }),
      guess: maybe(fc.constantFrom(...own.kindsOf(crowd))),
    }),
  ),
};
