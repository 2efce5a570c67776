import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';
import { type Fixation, fixation } from './fixation.ts';
import { meanPayoffs } from './mean-payoffs.ts';
import { type PayoffMatrix, requirePayoffMatrix } from './payoff-matrix.ts';

/** Two strategies, population size Z (2 to 10,000) and strength of selection β (0 to 1000, per unit of utility). */
export interface FermiParameters {
  readonly payoff: PayoffMatrix;
  readonly Z: number;
  readonly beta: number;
}

/** How one mutant of the first strategy fares among the second, and one of the second among the first. */
export interface FermiFixation extends Fixation {
  /** ρ·Z: above 1 where selection favours the mutant. */
  readonly rhoOverNeutral: number;
  readonly rhoReverse: number;
}

/** Fixation under imitation with the Fermi rule; identical strategies give exactly 1/Z. [Traulsen et al. 2006; MODELS.md M3] */
export function fermiFixation({ payoff, Z, beta }: FermiParameters): FermiFixation {
  requirePayoffMatrix(payoff, 2, 2);
  requireWhole('Z', Z, 2, 10_000);
  requireWithin('beta', beta, 0, 1000);
  const headwinds = Array.from({ length: Z - 1 }, (_, i) => {
    const { mutant, resident } = meanPayoffs(payoff, Z, i + 1);
    return beta * (resident - mutant);
  });
  const forward = fixation(headwinds);
  const reverse = fixation(headwinds.toReversed().map((headwind) => -headwind));
  return { ...forward, rhoOverNeutral: forward.rho * Z, rhoReverse: reverse.rho };
}
