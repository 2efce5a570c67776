import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '#model/game/action.ts';
import { bestReply } from '#model/game/best-reply.ts';
import { riskDominant } from '#model/game/dominance.ts';
import { edges } from '#model/game/edges.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { factorSensitivities } from '#model/game/factor-sensitivities.ts';
import { pullLever } from '#model/game/lever.ts';
import { paretoSet } from '#model/game/pareto-set.ts';
import { type Payoffs, payoffOf } from '#model/game/payoffs.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { smallestPull } from '#model/game/smallest-pull.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { anyPayoffs, dilemmas, strictPayoffs } from '../../support/payoffs.ts';

const belief = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
const swapped = ({ R, S, T, P }: Payoffs): Payoffs => ({ R: P, S: T, T: S, P: R });
const other: Record<Action, Action> = { C: 'D', D: 'C' };

describe('the 2×2 safety game', () => {
  test('keeps its threshold, equilibria and replies under u → αu + β', () => {
    fc.assert(
      fc.property(
        anyPayoffs,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -9, max: 9 }),
        (payoffs, alpha, beta) => {
          const scaled = Object.fromEntries(
            Object.entries(payoffs).map(([key, u]) => [key, alpha * u + beta]),
          ) as never;
          expect(pureNash(scaled)).toEqual(pureNash(payoffs));
          expect(bestReply(scaled, 'C')).toBe(bestReply(payoffs, 'C'));
          const [before, after] = [thresholdBelief(payoffs), thresholdBelief(scaled)];
          if (before === null) expect(after).toBe(null);
          else expect(after).toBeCloseTo(before, 12);
        },
      ),
    );
  });

  test('makes C and D pay the same at the threshold belief', () => {
    fc.assert(
      fc.property(anyPayoffs, (payoffs) => {
        const pStar = thresholdBelief(payoffs);
        if (pStar !== null) expect(expectedPayoffs(payoffs, pStar).delta).toBeCloseTo(0, 12);
      }),
    );
  });

  test('turns p* into 1 − p* and complements its equilibria when C and D swap names', () => {
    fc.assert(
      fc.property(anyPayoffs, (payoffs) => {
        const complement = (profile: string) => [...profile].map((move) => other[move as Action]).join('');
        expect(pureNash(swapped(payoffs)).map(complement).toSorted()).toEqual(pureNash(payoffs).toSorted());
        const pStar = thresholdBelief(payoffs);
        if (pStar === null) expect(thresholdBelief(swapped(payoffs))).toBe(null);
        else expect(thresholdBelief(swapped(payoffs))).toBeCloseTo(1 - pStar, 12);
      }),
    );
  });

  test('has a pure equilibrium, and one or two where payoffs differ', () => {
    fc.assert(fc.property(anyPayoffs, (payoffs) => pureNash(payoffs).length > 0));
    fc.assert(fc.property(strictPayoffs, (payoffs) => [1, 2].includes(pureNash(payoffs).length)));
  });

  test('has the equilibria that trying every move by hand finds', () => {
    fc.assert(
      fc.property(anyPayoffs, anyPayoffs, (row, col) => {
        const stays = (payoffs: Payoffs, own: Action, rival: Action) =>
          payoffOf(payoffs, own, rival) >= payoffOf(payoffs, other[own], rival);
        const found = (['CC', 'CD', 'DC', 'DD'] as const).filter((profile) => {
          const [mine, theirs] = [...profile] as [Action, Action];
          return stays(row, mine, theirs) && stays(col, theirs, mine);
        });
        expect(pureNash(row, col)).toEqual(found);
      }),
    );
  });

  test('has a gain from C that is affine in the belief', () => {
    fc.assert(
      fc.property(anyPayoffs, belief, (payoffs, p) => {
        const at = (q: number) => expectedPayoffs(payoffs, q).delta;
        expect(at(p)).toBeCloseTo(p * at(1) + (1 - p) * at(0), 10);
      }),
    );
  });

  test('is risk-dominated by the action that is best at even odds', () => {
    fc.assert(
      fc.property(anyPayoffs, (payoffs) => {
        const dominant = riskDominant(payoffs);
        if (dominant === null) return;
        const { bestResponse } = expectedPayoffs(payoffs, 0.5);
        expect(dominant).toBe({ C: 'CC', D: 'DD', either: 'tie' }[bestResponse]);
      }),
    );
  });

  test('always has an outcome that nobody can improve for nothing', () => {
    fc.assert(fc.property(anyPayoffs, anyPayoffs, (row, col) => paretoSet(row, col).length > 0));
  });

  test('has factor sensitivities of R, S, T and P that cancel out', () => {
    fc.assert(
      fc.property(anyPayoffs, belief, (payoffs, p) => {
        const { dUpside, dExposure, dAdvantage, dDownside } = factorSensitivities(payoffs, p);
        expect(dUpside + dExposure + dAdvantage + dDownside).toBeCloseTo(0, 12);
      }),
    );
  });

  test('makes C dominant against greed and fear only by the levers of one’s own action', () => {
    fc.assert(
      fc.property(dilemmas, (payoffs) => {
        for (const lever of ['upside', 'exposure', 'advantage', 'downside'] as const) {
          expect(smallestPull(payoffs, lever, 0.5).xDominant).toBe(null);
        }
        for (const lever of ['cost', 'fine'] as const) {
          const x = smallestPull(payoffs, lever, 0.5).xDominant as number;
          const { a, d } = edges(pullLever(payoffs, lever, x));
          expect(a >= 0 && d <= 0).toBe(true);
        }
      }),
    );
  });
});
