import fc from 'fast-check';
import { initial, parse } from '#widgets/crowd/read.ts';
import * as own from '#widgets/crowd/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { labs: 12, worth: 4 }, { game: 'volunteer', labs: 2 }],
  states: fc.constantFrom(...own.games).chain((game) =>
    fc.record({
      game: fc.constant(game),
      labs: fc.integer({ min: own.fewest[game], max: own.most }),
      worth: fc.integer({ min: 15, max: 50 }).map((tenth) => tenth / 10),
      curve: fc.constantFrom(...own.curves),
      guess: maybe(fc.constantFrom(...own.guesses[game])),
    }),
  ),
};
