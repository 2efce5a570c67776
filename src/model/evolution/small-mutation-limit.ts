import { stationaryDistribution } from '../chain/stationary-distribution.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';
import { fermiFixation } from './fermi-fixation.ts';
import { type PayoffMatrix, requirePayoffMatrix } from './payoff-matrix.ts';

/** Strategies (2 to 20) by their payoffs, population size Z (2 to 1000) and strength of selection β (0 to 1000). */
export interface SmallMutationParameters {
  readonly payoff: PayoffMatrix;
  readonly Z: number;
  readonly beta: number;
}

/** Where a population spends its time when mutants are so rare that each is gone or everywhere before the next. */
export interface SmallMutationLimit {
  /** `fixation[i][j]`: the chance that one j takes over a population of i; 0 on the diagonal. */
  readonly fixation: readonly (readonly number[])[];
  /** Share of time in which everybody plays strategy i; they sum to 1. */
  readonly stationary: readonly number[];
}

/** The chain over populations of one strategy each, with Fermi imitation. [Fudenberg and Imhof 2006; MODELS.md M3] */
export function smallMutationLimit({ payoff, Z, beta }: SmallMutationParameters): SmallMutationLimit {
  requirePayoffMatrix(payoff, 2, 20);
  requireWhole('Z', Z, 2, 1000);
  requireWithin('beta', beta, 0, 1000);
  const at = (i: number, j: number) => (payoff[i] as readonly number[])[j] as number;
  const takeovers = payoff.map((_, i) =>
    payoff.map((__, j) => {
      if (i === j) return { rho: 0, lnRho: Number.NEGATIVE_INFINITY };
      return fermiFixation({
        payoff: [
          [at(j, j), at(j, i)],
          [at(i, j), at(i, i)],
        ],
        Z,
        beta,
      });
    }),
  );
  const likeliest = Math.max(...takeovers.flat().map(({ lnRho }) => lnRho));
  return {
    fixation: takeovers.map((row) => row.map(({ rho }) => rho)),
    stationary: stationaryDistribution(takeovers.map((row) => row.map(({ lnRho }) => Math.exp(lnRho - likeliest)))),
  };
}
