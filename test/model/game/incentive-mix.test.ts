import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestReply } from '#model/game/best-reply.ts';
import { allMixes, cheapestMix } from '#model/game/cheapest-mix.ts';
import { afterMix, type Measure, mixPrice } from '#model/game/incentive-mix.ts';
import { levers, pullLever } from '#model/game/lever.ts';
import { smallestPull } from '#model/game/smallest-pull.ts';
import { dilemmas } from '../../support/payoffs.ts';

const measure: fc.Arbitrary<Measure> = fc.record({
  lever: fc.constantFrom(...levers),
  pull: fc.integer({ min: 1, max: 4 }),
  price: fc.integer({ min: 1, max: 6 }),
  most: fc.integer({ min: 0, max: 3 }),
});
const shelves = fc.array(measure, { minLength: 1, maxLength: 4 });

describe('a mix of measures', () => {
  test('moves the payoffs as its levers do, in whatever order they are pulled', () => {
    fc.assert(
      fc.property(dilemmas, shelves, fc.infiniteStream(fc.nat()), (payoffs, measures, numbers) => {
        const steps = measures.map(({ most }) => (numbers.next().value as number) % (most + 1));
        const pulled = measures
          .map(({ lever, pull }, place) => [lever, pull * (steps[place] as number)] as const)
          .toReversed()
          .reduce((changed, [lever, x]) => pullLever(changed, lever, x), payoffs);
        const mixed = afterMix(payoffs, measures, steps);
        for (const name of ['R', 'S', 'T', 'P'] as const) expect(mixed[name]).toBeCloseTo(pulled[name], 9);
      }),
    );
  });

  test('is one of as many as there are ways to choose the steps, each of them once', () => {
    fc.assert(
      fc.property(shelves, (measures) => {
        const mixes = allMixes(measures);
        expect(mixes).toHaveLength(measures.reduce((product, { most }) => product * (most + 1), 1));
        expect(new Set(mixes.map((mix) => mix.join())).size).toBe(mixes.length);
      }),
    );
  });

  test('is cheapest where it makes shipping safe the better reply to both, and no cheaper one does', () => {
    fc.assert(
      fc.property(dilemmas, shelves, (payoffs, measures) => {
        const works = (steps: readonly number[]) => {
          const changed = afterMix(payoffs, measures, steps);
          return bestReply(changed, 'C') === 'C' && bestReply(changed, 'D') === 'C';
        };
        const cheapest = cheapestMix(payoffs, measures);
        const prices = allMixes(measures)
          .filter(works)
          .map((steps) => mixPrice(measures, steps));
        expect(cheapest?.price ?? null).toBe(prices.length ? Math.min(...prices) : null);
        expect(cheapest?.mixes.length ?? 0).toBe(prices.filter((price) => price === cheapest?.price).length);
        for (const steps of cheapest?.mixes ?? []) expect(works(steps)).toBe(true);
      }),
    );
  });

  test('of one lever alone turns the game only by more than the pull that makes both choices level', () => {
    fc.assert(
      fc.property(dilemmas, measure, (payoffs, one) => {
        const needed = smallestPull(payoffs, one.lever, 0.5).xDominant;
        const cheapest = cheapestMix(payoffs, [one]);
        const steps = needed === null ? Number.POSITIVE_INFINITY : Math.floor(needed / one.pull + 1e-9) + 1;
        expect(cheapest?.mixes).toEqual(steps <= one.most ? [[steps]] : undefined);
      }),
    );
  });
});
