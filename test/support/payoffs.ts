import fc from 'fast-check';
import type { Payoffs } from '#model/game/payoffs.ts';

const value = fc.integer({ min: -10, max: 10 });

/** Whole payoffs from −10 to 10, in any order, ties and all. */
export const anyPayoffs: fc.Arbitrary<Payoffs> = fc.record({ R: value, S: value, T: value, P: value });

/** Payoffs that are all different. */
export const strictPayoffs = anyPayoffs.filter(({ R, S, T, P }) => new Set([R, S, T, P]).size === 4);

/** Prisoner's dilemmas, T > R > P > S. */
export const dilemmas = strictPayoffs.map((payoffs): Payoffs => {
  const [T, R, P, S] = Object.values(payoffs).sort((x, y) => y - x) as [number, number, number, number];
  return { R, S, T, P };
});
