import { compare } from '../numeric/compare.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWhole } from '../require/whole.ts';
import { type Fixation, fixation } from './fixation.ts';
import { meanPayoffs } from './mean-payoffs.ts';
import { type PayoffMatrix, requirePayoffMatrix } from './payoff-matrix.ts';

/** Two strategies, population size Z (2 to 10,000) and share w in [0,1] of fitness that the game decides: f = 1 − w + w·payoff. */
export interface MoranParameters {
  readonly payoff: PayoffMatrix;
  readonly Z: number;
  readonly w: number;
}

/** How one mutant of the first strategy fares. */
export interface MoranFixation extends Fixation {
  /** True where ρ > 1/Z: selection helps the mutant. */
  readonly favoured: boolean;
}

/** Fixation in the birth–death process; a RangeError where a fitness is not above 0. [Nowak et al. 2004; MODELS.md M3] */
export function moranFixation({ payoff, Z, w }: MoranParameters): MoranFixation {
  requirePayoffMatrix(payoff, 2, 2);
  requireWhole('Z', Z, 2, 10_000);
  requireProbability('w', w);
  const logFitness = (pay: number) => {
    const fitness = 1 - w + w * pay;
    if (!(fitness > 0)) throw new RangeError(`payoff must keep the fitness 1 − w + w·payoff above 0, got ${fitness}`);
    return Math.log(fitness);
  };
  const headwinds = Array.from({ length: Z - 1 }, (_, i) => {
    const { mutant, resident } = meanPayoffs(payoff, Z, i + 1);
    return logFitness(resident) - logFitness(mutant);
  });
  const result = fixation(headwinds);
  return { ...result, favoured: compare(result.rho * Z, 1) > 0 };
}
