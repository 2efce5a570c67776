import fc from 'fast-check';
import { cards } from '#model/adaptive-expectations/card.ts';
import { hasSecond } from '#widgets/round-table/game.ts';
import { initial, parse } from '#widgets/round-table/read.ts';
import { format, guesses, rounds, type State } from '#widgets/round-table/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format,
  initial,
  props: [{}],
  states: fc
    .record({
      cards: fc.array(fc.constantFrom(...cards), { maxLength: rounds }),
      guess: maybe(fc.constantFrom(...guesses)),
      again: fc.integer({ min: 0, max: rounds }),
    })
    .map((state): State => (state.cards.length < rounds ? { ...state, guess: undefined } : state))
    .map((state) => (hasSecond(state) ? state : { ...state, again: 0 })),
};
