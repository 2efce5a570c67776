import { requireOneOf } from '../require/one-of.ts';
import { edges } from './edges.ts';
import { expectedPayoffs } from './expected-payoffs.ts';
import { type Lever, leverMoves, levers } from './lever.ts';
import type { Payoffs } from './payoffs.ts';

/** The smallest pull x ≥ 0 of one lever that reaches each aim; null where no pull of it can. */
export interface SmallestPull {
  /** C becomes a best response at belief p; null where the lever has no weight at p */
  readonly xBestResponse: number | null;
  /** (C,C) becomes an equilibrium */
  readonly xEquilibrium: number | null;
  /** (C,C) becomes risk-dominant: a > 0 and a ≥ d (the greatest lower bound of such x) */
  readonly xRiskDominant: number | null;
  /** C becomes dominant */
  readonly xDominant: number | null;
}

/** Smallest x ≥ 0 with `start + rate·x ≥ 0`, or null. */
const reach = (start: number, rate: number): number | null => {
  if (start >= 0) return 0;
  return rate > 0 ? -start / rate : null;
};

const both = (x: number | null, y: number | null): number | null => (x === null || y === null ? null : Math.max(x, y));

/**
 * How far `lever` must be pulled, at belief `p` in [0,1], for each of four aims. One unit moves a by `leverMoves` R−T and
 * d by P−S, so every answer is the crossing of a straight line. Throws a RangeError as `expectedPayoffs` does. [MODELS.md M1]
 */
export function smallestPull(payoffs: Payoffs, lever: Lever, p: number): SmallestPull {
  requireOneOf('lever', lever, levers);
  const { a, d } = edges(payoffs);
  const { delta, bestResponse } = expectedPayoffs(payoffs, p);
  const move = leverMoves[lever];
  const aRate = move.R - move.T;
  const dRate = move.P - move.S;
  const weight = p * aRate - (1 - p) * dRate;
  const xEquilibrium = reach(a, aRate);
  const strictlyPositive = a > 0 || aRate > 0;
  return {
    xBestResponse: weight === 0 ? null : reach(bestResponse === 'either' ? 0 : delta, weight),
    xEquilibrium,
    xRiskDominant: strictlyPositive ? both(reach(a - d, aRate - dRate), xEquilibrium) : null,
    xDominant: both(xEquilibrium, reach(-d, -dRate)),
  };
}
