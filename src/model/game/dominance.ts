import { edges } from './edges.ts';
import type { Payoffs } from './payoffs.ts';

/** Which of two equilibria wins a comparison; null where the comparison does not arise. */
export type DominantEquilibrium = 'CC' | 'DD' | 'tie' | null;

const compare = (cc: number, dd: number): DominantEquilibrium => {
  if (Math.abs(cc - dd) <= 1e-12 * Math.max(Math.abs(cc), Math.abs(dd))) return 'tie';
  return cc > dd ? 'CC' : 'DD';
};

const bothStrict = (row: Payoffs, col: Payoffs): boolean =>
  [edges(row), edges(col)].every(({ a, d }) => a > 0 && d > 0);

/**
 * The equilibrium that is safer to expect: the larger product of the two players' losses from leaving it.
 * Null unless both CC and DD are strict equilibria. [Harsanyi and Selten 1988]
 */
export function riskDominant(row: Payoffs, col: Payoffs = row): DominantEquilibrium {
  if (!bothStrict(row, col)) return null;
  const rowEdges = edges(row);
  const colEdges = edges(col);
  return compare(rowEdges.a * colEdges.a, rowEdges.d * colEdges.d);
}

/** The equilibrium that pays more, in a symmetric game where CC and DD are both strict; null otherwise. */
export function payoffDominant(payoffs: Payoffs): DominantEquilibrium {
  return bothStrict(payoffs, payoffs) ? compare(payoffs.R, payoffs.P) : null;
}
