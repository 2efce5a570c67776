import fc from 'fast-check';
import { restFrom } from '#widgets/plugs/crowd.ts';
import { initial, parse } from '#widgets/plugs/read.ts';
import * as own from '#widgets/plugs/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { scene: 'safety' }, { scene: 'condition' }],
  states: fc
    .record({
      scene: fc.constantFrom(...own.scenes),
      users: fc.integer({ min: 0, max: 100 }),
      gain: fc.integer({ min: 0, max: 80 }).map((tenth) => tenth / 10),
      kappa: fc.integer({ min: 0, max: 90 }),
      penalty: fc.integer({ min: 0, max: 100 }).map((tenth) => tenth / 10),
      lead: fc.integer({ min: -40, max: 40 }).map((tenth) => tenth / 10),
      guess: maybe(fc.constantFrom(...own.guesses)),
    })
    .map((state) => {
      const { gain, penalty, lead } = own.starts[state.scene];
      const set = state.scene === 'rivals' ? { ...state, gain, penalty } : { ...state, lead };
      return { ...set, users: restFrom(set, set.users) };
    }),
};
