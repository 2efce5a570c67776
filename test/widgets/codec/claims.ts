import fc from 'fast-check';
import { initial, parse } from '#widgets/claims/read.ts';
import * as own from '#widgets/claims/state.ts';
import { claims, drawers } from '#widgets/claims/ten.ts';
import { type Codec, maybe } from '../codec-case.ts';

/** Any filing of the ten: each in some drawer or in none. */
export const filings = fc
  .array(maybe(fc.constantFrom(...drawers)), { minLength: claims.length, maxLength: claims.length })
  .map((places) =>
    Object.fromEntries(claims.flatMap((claim, index) => (places[index] ? [[claim, places[index]]] : []))),
  );

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}],
  states: fc.record({
    filed: filings,
    ours: fc.boolean(),
    guess: maybe(fc.constantFrom(...(Object.keys(own.guesses) as own.Guess[]))),
  }),
};
