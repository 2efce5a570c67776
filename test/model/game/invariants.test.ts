import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Profile, profiles } from '#model/game/action.ts';
import { bestReply } from '#model/game/best-reply.ts';
import { riskDominant } from '#model/game/dominance.ts';
import { edges } from '#model/game/edges.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { factorSensitivities } from '#model/game/factor-sensitivities.ts';
import { gameType } from '#model/game/game-type.ts';
import { levers, pullLever } from '#model/game/lever.ts';
import { mixedNash } from '#model/game/mixed-nash.ts';
import { ordinalGame, ordinalNames } from '#model/game/ordinal-game.ts';
import { paretoSet } from '#model/game/pareto-set.ts';
import { type Payoffs, payoffOf } from '#model/game/payoffs.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { smallestPull } from '#model/game/smallest-pull.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { anyPayoffs, exchange, probability, strictPayoffs } from '../../support/payoffs.ts';

const scale = ({ R, S, T, P }: Payoffs, factor: number, shift: number): Payoffs => ({
  R: factor * R + shift,
  S: factor * S + shift,
  T: factor * T + shift,
  P: factor * P + shift,
});

/** Equilibria by trying every switch of every player, straight from the definition. */
function bruteForceNash(row: Payoffs, col: Payoffs): Profile[] {
  const other = (action: string) => (action === 'C' ? 'D' : 'C');
  return profiles.filter((profile) => {
    const [r, c] = profile.split('') as ['C' | 'D', 'C' | 'D'];
    return payoffOf(row, r, c) >= payoffOf(row, other(r), c) && payoffOf(col, c, r) >= payoffOf(col, other(c), r);
  });
}

/** Checks a property of one to three drawn values 500 times. */
function given<Values extends unknown[]>(
  ...args: [...{ [Key in keyof Values]: fc.Arbitrary<Values[Key]> }, (...values: Values) => void]
): void {
  const check = args.pop() as (...values: Values) => void;
  const drawn = fc.tuple(...(args as fc.Arbitrary<unknown>[])) as fc.Arbitrary<unknown> as fc.Arbitrary<Values>;
  fc.assert(
    fc.property(drawn, (values) => {
      check(...values);
    }),
    { numRuns: 500 },
  );
}

describe('the 2×2 game', () => {
  test('does not change when all payoffs are stretched and shifted alike', () => {
    given<[Payoffs, number, number]>(
      anyPayoffs,
      fc.constantFrom(0.5, 1, 2, 8),
      fc.integer({ min: -8, max: 8 }),
      (payoffs, factor, shift) => {
        const same = scale(payoffs, factor, shift);
        expect(pureNash(same)).toEqual(pureNash(payoffs));
        expect(gameType(same)).toBe(gameType(payoffs));
        expect(bestReply(same, 'C')).toBe(bestReply(payoffs, 'C'));
        expect(thresholdBelief(same) ?? -1).toBeCloseTo(thresholdBelief(payoffs) ?? -1, 12);
      },
    );
  });

  test('pays the same for both choices at the threshold belief', () => {
    given<[Payoffs]>(anyPayoffs, (payoffs) => {
      const threshold = thresholdBelief(payoffs);
      if (threshold === null) return;
      expect(threshold).toBeGreaterThan(0);
      expect(threshold).toBeLessThan(1);
      expect(expectedPayoffs(payoffs, threshold).delta).toBeCloseTo(0, 10);
    });
  });

  test('mirrors its threshold and its equilibria when the two choices are exchanged', () => {
    given<[Payoffs]>(anyPayoffs, (payoffs) => {
      const mirrored = exchange(payoffs);
      const threshold = thresholdBelief(payoffs);
      expect(thresholdBelief(mirrored)).toEqual(threshold === null ? null : expect.closeTo(1 - threshold, 12));
      const swapped = pureNash(payoffs).map((profile) => profile.replace(/[CD]/g, (a) => (a === 'C' ? 'D' : 'C')));
      expect(pureNash(mirrored).toSorted()).toEqual(swapped.toSorted());
    });
  });

  test('always has a resting point when both labs face the same numbers, and at most two when the numbers differ', () => {
    given<[Payoffs]>(anyPayoffs, (payoffs) => expect(pureNash(payoffs).length).toBeGreaterThan(0));
    given<[Payoffs]>(strictPayoffs, (payoffs) => expect(pureNash(payoffs).length).toBeLessThanOrEqual(2));
  });

  test('has the equilibria that trying every switch finds, also where each lab has its own numbers', () => {
    given<[Payoffs, Payoffs]>(anyPayoffs, anyPayoffs, (row, col) =>
      expect(pureNash(row, col)).toEqual(bruteForceNash(row, col)),
    );
  });

  test('gains from C along a straight line of belief', () => {
    given<[Payoffs, number, number]>(anyPayoffs, probability, probability, (payoffs, p, q) => {
      const at = (belief: number) => expectedPayoffs(payoffs, belief).delta;
      expect(at((p + q) / 2)).toBeCloseTo((at(p) + at(q)) / 2, 10);
    });
  });

  test('has (C,C) risk-dominant exactly where C is the better bet at even odds, in coordination games', () => {
    given<[Payoffs]>(anyPayoffs, (payoffs) => {
      if (gameType(payoffs) !== 'coordination') return expect(riskDominant(payoffs)).toBeNull();
      const delta = expectedPayoffs(payoffs, 0.5).delta;
      expect(riskDominant(payoffs)).toBe(delta > 0 ? 'CC' : delta < 0 ? 'DD' : 'tie');
    });
  });

  test('always leaves some outcome that nothing improves for one without harming the other', () => {
    given<[Payoffs, Payoffs]>(anyPayoffs, anyPayoffs, (row, col) => expect(paretoSet(row, col)).not.toEqual([]));
  });

  test('has factor sensitivities that add up to nothing and predict the change of delta exactly', () => {
    given<[Payoffs, number]>(anyPayoffs, probability, (payoffs, p) => {
      const by = factorSensitivities(payoffs, p);
      expect(by.dUpside + by.dExposure + by.dAdvantage + by.dDownside).toBeCloseTo(0, 12);
      const moved = { R: payoffs.R + 1, S: payoffs.S + 2, T: payoffs.T + 3, P: payoffs.P + 4 };
      const change = by.dUpside + 2 * by.dExposure + 3 * by.dAdvantage + 4 * by.dDownside;
      expect(expectedPayoffs(moved, p).delta - expectedPayoffs(payoffs, p).delta).toBeCloseTo(change, 10);
    });
  });

  test('mixes each lab so that the other gains nothing by switching', () => {
    given<[Payoffs, Payoffs]>(anyPayoffs, anyPayoffs, (row, col) => {
      const mixed = mixedNash(row, col);
      if (mixed === null) return;
      expect(expectedPayoffs(row, mixed.colC).delta).toBeCloseTo(0, 9);
      expect(expectedPayoffs(col, mixed.rowC).delta).toBeCloseTo(0, 9);
    });
  });

  test('gives 24 orderings of four different payoffs, two for each of twelve names', () => {
    const seen = new Map<string, Set<string>>();
    given<[Payoffs]>(strictPayoffs, (payoffs) => {
      const game = ordinalGame(payoffs);
      expect(game?.ordinalName).toBeDefined();
      if (game) seen.set(game.ordinalName, (seen.get(game.ordinalName) ?? new Set()).add(game.ordering));
    });
    expect(Object.keys(ordinalNames)).toHaveLength(12);
    expect(seen.size).toBe(12);
    expect([...seen.values()].reduce((sum, orderings) => sum + orderings.size, 0)).toBe(24);
  });
});

describe('a lever', () => {
  test('reaches each aim at its smallest pull and not a hair before', () => {
    const hair = 1e-6;
    given<[Payoffs, number, (typeof levers)[number]]>(
      anyPayoffs,
      probability,
      fc.constantFrom(...levers),
      (payoffs, p, lever) => {
        const { xBestResponse, xEquilibrium, xDominant } = smallestPull(payoffs, lever, p);
        const reached = (x: number) => {
          const { a, d } = edges(pullLever(payoffs, lever, x));
          return {
            best: expectedPayoffs(pullLever(payoffs, lever, x), p).delta >= -1e-9,
            equilibrium: a >= -1e-9,
            dominant: a >= -1e-9 && d <= 1e-9,
          };
        };
        const aims = [
          ['best', xBestResponse],
          ['equilibrium', xEquilibrium],
          ['dominant', xDominant],
        ] as const;
        for (const [aim, x] of aims) {
          if (x === null) {
            if (aim !== 'best') expect(reached(1e6)[aim]).toBe(false);
            continue;
          }
          expect(reached(x)[aim]).toBe(true);
          if (x > hair) expect(reached(x - hair)[aim]).toBe(false);
        }
      },
    );
  });
});
