import { requireWhole } from '../require/whole.ts';
import { type PayoffMatrix, requirePayoffMatrix } from './payoff-matrix.ts';

/** Mean payoffs, in utility, of a mutant (first strategy) and a resident (second). */
export interface MeanPayoffs {
  readonly mutant: number;
  readonly resident: number;
}

/**
 * What the two strategies of `payoff` earn where `k` (1 to Z−1) of `Z` (2 to 10,000) players are mutants and nobody plays
 * against itself. [MODELS.md M3]
 */
export function meanPayoffs(payoff: PayoffMatrix, Z: number, k: number): MeanPayoffs {
  const [[aa, ab], [ba, bb]] = requirePayoffMatrix(payoff, 2, 2) as [[number, number], [number, number]];
  requireWhole('Z', Z, 2, 10_000);
  requireWhole('k', k, 1, Z - 1);
  return {
    mutant: ((k - 1) * aa + (Z - k) * ab) / (Z - 1),
    resident: (k * ba + (Z - k - 1) * bb) / (Z - 1),
  };
}
