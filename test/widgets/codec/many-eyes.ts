import fc from 'fast-check';
import { initial, parse } from '#widgets/many-eyes/read.ts';
import * as own from '#widgets/many-eyes/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

const on = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { scene: 'eyes' }, { scene: 'rule' }],
  states: fc.constantFrom(...own.scenes).chain((scene) =>
    fc.record({
      scene: fc.constant(scene),
      evaluators: on(own.ranges.evaluators),
      blind: on(own.ranges.blind),
      found: on(own.ranges.found),
      alarms: on(own.ranges.alarms),
      trained: on(own.ranges.trained),
      rule: fc.constantFrom(...own.rules),
      own: fc.boolean(),
      guess: maybe(fc.constantFrom(...(Object.keys(own.guesses[scene]) as own.Guess[]))),
    }),
  ),
};
