import fc from 'fast-check';
import { initial, parse } from '#widgets/weakest-link/read.ts';
import * as own from '#widgets/weakest-link/state.ts';
import { rebuilt } from '#widgets/weakest-link/walls.ts';
import { type Codec, maybe } from '../codec-case.ts';

const courses = (most: number) => fc.array(fc.integer({ min: 0, max: most }), { minLength: 4, maxLength: 4 });

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { scene: 'worlds' }],
  states: fc
    .record({
      scene: fc.constantFrom(...own.scenes),
      world: fc.constantFrom(...own.worlds),
      walls: courses(own.highest),
      laid: courses(4),
      spare: fc.integer({ min: 0, max: own.mostSpare }),
      guess: maybe(fc.constantFrom(...own.guesses)),
    })
    .map((state) => rebuilt(state.scene === 'file' ? { ...state, world: 'weakest' } : state)),
};
