import fc from 'fast-check';
import { beginRound } from '#model/convene/begin-round.ts';
import { type Deal, deal, type Leanings } from '#model/convene/deal.ts';
import { labNames } from '#model/convene/lab.ts';
import type { Measure } from '#model/convene/measure.ts';
import { playOptions } from '#model/convene/play-options.ts';
import { playRound, type Round } from '#model/convene/play-round.ts';
import { scenarios } from '#model/convene/scenario.ts';
import { isLongRun } from '../../support/endurance.ts';

/** A game as far as it was played, by somebody who picks any of what may be played. */
export interface Played {
  readonly dealt: Deal;
  readonly plays: readonly (readonly Measure[])[];
  readonly rounds: readonly Round[];
}

/** How many games of a sort are tried, `few` of them where nobody has time. */
export const tries = (few: number) => ({ numRuns: few * (isLongRun ? 50 : 1) });

export const seeds = fc.oneof(fc.nat(20_000), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

export const leanings: fc.Arbitrary<Leanings> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...labNames), fc.constantFrom(10 as const, -10 as const)), {
    maxLength: 3,
    selector: ([lab]) => lab,
  })
  .map((each) => Object.fromEntries(each));

export const deals: fc.Arbitrary<Deal> = fc
  .tuple(fc.constantFrom(...scenarios), seeds, leanings)
  .map(([scenario, seed, lean]) => deal(scenario, seed, lean));

/** Games of at least and at most so many rounds with you at the table. */
export const games = (minLength: number, maxLength: number): fc.Arbitrary<Played> =>
  fc.tuple(deals, fc.array(fc.nat(10_000), { minLength, maxLength })).map(([dealt, picks]) => {
    const rounds: Round[] = [];
    for (const pick of picks) {
      const before = rounds.at(-1) ?? null;
      const options = playOptions(beginRound(dealt, before));
      rounds.push(playRound(dealt, before, options[pick % options.length] ?? []));
    }
    return { dealt, rounds, plays: rounds.map(({ cards }) => cards) };
  });
