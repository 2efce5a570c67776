import fc from 'fast-check';
import { moved } from '#widgets/inspection/days.ts';
import { initial, parse } from '#widgets/inspection/read.ts';
import * as own from '#widgets/inspection/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { scene: 'promise' }],
  states: fc.constantFrom(...own.scenes).chain((scene) =>
    fc
      .record({
        scene: fc.constant(scene),
        fine: fc.integer({ min: 1, max: 60 }),
        found: fc.integer({ min: 10, max: 100 }),
        alarms: fc.integer({ min: 0, max: 60 }),
        cost: fc.integer({ min: 1, max: 80 }).map((tenth) => tenth / 10),
        promised: maybe(fc.integer({ min: 0, max: 100 })),
        guess: maybe(fc.constantFrom(...own.guesses[scene])),
      })
      .map((state) => moved(state, 'found', state.found)),
  ),
};
