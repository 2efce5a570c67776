import fc from 'fast-check';
import { initial, parse } from '#widgets/race/read.ts';
import * as own from '#widgets/race/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { scene: 'curves' }],
  states: fc.constantFrom(...own.scenes).chain((scene) =>
    fc.record({
      scene: fc.constant(scene),
      known: fc.constantFrom(...own.knowings),
      labs: fc.integer({ min: own.ranges.labs.min, max: own.ranges.labs.max }),
      cost: fc.integer({ min: own.ranges.cost.min, max: own.ranges.cost.max }),
      weeks: fc.integer({ min: own.ranges.weeks.min, max: own.ranges.weeks.max }),
      race: fc.integer({ min: 1, max: own.lastRace }),
      guess: maybe(fc.constantFrom(...own.guesses[scene])),
    }),
  ),
};
