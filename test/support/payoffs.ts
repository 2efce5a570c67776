import fc from 'fast-check';
import type { Payoffs } from '#model/game/payoffs.ts';

const payoff = fc.integer({ min: -40, max: 40 }).map((quarter) => quarter / 4);

/** Any four payoffs on a grid of quarters from −10 to 10, ties included, so that arithmetic on them is exact. */
export const anyPayoffs: fc.Arbitrary<Payoffs> = fc.record({ R: payoff, S: payoff, T: payoff, P: payoff });

/** Four different payoffs. */
export const strictPayoffs: fc.Arbitrary<Payoffs> = anyPayoffs.filter(
  ({ R, S, T, P }) => new Set([R, S, T, P]).size === 4,
);

/** A probability on a grid of sixty-fourths, ends included. */
export const probability: fc.Arbitrary<number> = fc.integer({ min: 0, max: 64 }).map((part) => part / 64);

/** The same game with the two choices exchanged: R and P change places, S and T too. */
export const exchange = ({ R, S, T, P }: Payoffs): Payoffs => ({ R: P, S: T, T: S, P: R });

/** Prisoner's dilemmas, T > R > P > S. */
export const dilemmas: fc.Arbitrary<Payoffs> = strictPayoffs.map((payoffs) => {
  const [T, R, P, S] = Object.values(payoffs).sort((x, y) => y - x) as [number, number, number, number];
  return { R, S, T, P };
});
