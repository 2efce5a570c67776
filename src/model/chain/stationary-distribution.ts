import { requireAmount } from '../require/amount.ts';
import { requireList } from '../require/list.ts';

/**
 * The long-run shares of a Markov chain with one recurrent class, from its rates `rates[i][j]` of going from state i to j ≠ i
 * (any common scale; the diagonal is ignored), by elimination without subtraction (Grassmann, Taksar and Heyman 1985), so
 * that even shares of 1e-280 keep their digits; a state left at less than 1e-290 of the greatest rate is never left. Up to 100
 * states; throws a RangeError for a rate below 0 or a table that is
 * not square. [MODELS.md §12.2]
 */
export function stationaryDistribution(rates: readonly (readonly number[])[]): number[] {
  const size = requireList('rates', rates, 1, 100).length;
  const a = rates.map((row) => requireList('rates', row, size, size).map((rate) => requireAmount('rates', rate)));
  const at = (i: number, j: number) => (a[i] as number[])[j] as number;
  const negligible = 1e-290 * Math.max(...a.flat());
  let first = 0;
  for (let k = size - 1; k > 0; k--) {
    let leaving = 0;
    for (let j = 0; j < k; j++) leaving += at(k, j);
    if (leaving <= negligible) {
      first = k;
      break;
    }
    for (let i = 0; i < k; i++) {
      (a[i] as number[])[k] = at(i, k) / leaving;
      for (let j = 0; j < k; j++) if (j !== i) (a[i] as number[])[j] = at(i, j) + at(i, k) * at(k, j);
    }
  }
  const shares = a.map(() => 0);
  shares[first] = 1;
  for (let k = first + 1; k < size; k++) {
    for (let i = first; i < k; i++) shares[k] = (shares[k] as number) + (shares[i] as number) * at(i, k);
    const total = shares.reduce((sum, share) => sum + share, 0);
    for (let i = first; i <= k; i++) shares[i] = (shares[i] as number) / total;
  }
  return shares;
}
