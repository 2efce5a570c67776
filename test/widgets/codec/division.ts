import fc from 'fast-check';
import { onGrid } from '#ui/grid.ts';
import { initial, parse } from '#widgets/division/read.ts';
import * as own from '#widgets/division/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

const quarters = (most: number) => fc.integer({ min: 0, max: 4 * most }).map((step) => step / 4);

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { scene: 'even' }, { scene: 'fund' }],
  states: fc.constantFrom(...own.scenes).chain((scene) =>
    fc.record({
      scene: fc.constant(scene),
      outside: fc.array(quarters(9), { minLength: 5, maxLength: 5 }),
      gamma: fc.integer({ min: 10, max: 24 }).map((tenth) => onGrid(own.ranges.gamma, tenth / 10)),
      fund: quarters(3),
      round: fc.integer({ min: 0, max: own.end }),
      guess: maybe(fc.constantFrom(...own.guesses[scene])),
    }),
  ),
};
