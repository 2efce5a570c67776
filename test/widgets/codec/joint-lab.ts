import fc from 'fast-check';
import { initial, parse } from '#widgets/joint-lab/read.ts';
import * as own from '#widgets/joint-lab/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { scene: 'effort' }],
  states: fc.constantFrom(...own.scenes).chain((scene) => {
    const { settingsOf, ranges, starts, guesses, lastTurn } = own;
    const set = Object.fromEntries(settingsOf[scene].map((name) => [name, fc.integer(ranges[name])]));
    return fc
      .record({
        set: fc.record(set),
        turns: fc.integer({ min: 0, max: lastTurn }),
        guess: maybe(fc.constantFrom(...guesses)),
      })
      .map(({ set, turns, guess }) => ({
        ...starts[scene],
        ...set,
        ...(scene === 'effort' && { turns }),
        ...(scene !== 'bill' && { guess }),
      }));
  }),
};
