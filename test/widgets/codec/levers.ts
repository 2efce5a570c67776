import fc from 'fast-check';
import { levers } from '#model/game/lever.ts';
import { initial, parse } from '#widgets/levers/read.ts';
import * as own from '#widgets/levers/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { preset: 'chicken', percent: 70 }],
  states: fc.record({
    base: fc.constantFrom(...own.presetNames),
    pulls: fc.record(
      Object.fromEntries(levers.map((lever) => [lever, fc.integer({ min: 0, max: 50 }).map((tenth) => tenth / 10)])),
    ),
    percent: fc.integer({ min: 0, max: 100 }),
    guess: maybe(fc.constantFrom(...levers)),
  }),
};
