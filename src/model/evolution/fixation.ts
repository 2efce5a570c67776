import { requireList } from '../require/list.ts';
import { requireWithin } from '../require/within.ts';

/** The chance that one mutant takes over, and its logarithm (which keeps its digits where the chance underflows to 0). */
export interface Fixation {
  readonly rho: number;
  readonly lnRho: number;
}

/**
 * ρ = 1/(1 + Σᵢ exp(Σ_{k≤i} headwinds[k])), where `headwinds` lists, for k = 1 … Z−1 mutants (Z up to 10,001), the logarithm
 * of how much likelier one mutant is to be lost than won; by log-sum-exp, so that ln ρ stays exact far below 1e-300.
 * Throws a RangeError for an empty list or a headwind outside ±1e9. [Traulsen et al. 2006; MODELS.md §12.1]
 */
export function fixation(headwinds: readonly number[]): Fixation {
  requireList('headwinds', headwinds, 1, 10_000);
  const climbs = [0];
  let climb = 0;
  let highest = 0;
  for (const headwind of headwinds) {
    climb += requireWithin('headwinds', headwind, -1e9, 1e9);
    climbs.push(climb);
    highest = Math.max(highest, climb);
  }
  const sum = climbs.reduce((total, height) => total + Math.exp(height - highest), 0);
  return { rho: Math.exp(-highest) / sum, lnRho: -highest - Math.log(sum) };
}
