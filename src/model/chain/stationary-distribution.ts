import { requireAmount } from '../require/amount.ts';
import { requireList } from '../require/list.ts';

/** Eliminates the states from the last down to `first`, which is 0 unless a state before that is (almost) never left. */
function eliminate(a: Float64Array, size: number, negligible: number): number {
  for (let k = size - 1; k > 0; k--) {
    let leaving = 0;
    for (let j = 0; j < k; j++) leaving += a[k * size + j] as number;
    if (leaving <= negligible) return k;
    for (let i = 0; i < k; i++) {
      const share = (a[i * size + k] as number) / leaving;
      a[i * size + k] = share;
      for (let j = 0; j < k; j++) a[i * size + j] = (a[i * size + j] as number) + share * (a[k * size + j] as number);
    }
  }
  return 0;
}

/**
 * The long-run shares of a Markov chain with one recurrent class, from its rates `rates[i][j]` of going from state i to j ≠ i
 * (any common scale; the diagonal is ignored), by elimination without subtraction (Grassmann, Taksar and Heyman 1985), so
 * that even shares of 1e-280 keep their digits; a state left at less than 1e-290 of the greatest rate is never left. Up to 100
 * states; throws a RangeError for a rate below 0 or a table that is not square. [MODELS.md §12.2]
 */
export function stationaryDistribution(rates: readonly (readonly number[])[]): number[] {
  const size = requireList('rates', rates, 1, 100).length;
  const a = new Float64Array(size * size);
  let greatest = 0;
  for (let i = 0; i < size; i++) {
    const row = requireList('rates', rates[i] as readonly number[], size, size);
    for (let j = 0; j < size; j++) {
      const rate = requireAmount('rates', row[j] as number);
      a[i * size + j] = rate;
      if (i !== j) greatest = Math.max(greatest, rate);
    }
  }
  const first = eliminate(a, size, 1e-290 * greatest);
  const shares = new Array<number>(size).fill(0);
  shares[first] = 1;
  for (let k = first + 1; k < size; k++) {
    let share = 0;
    for (let i = first; i < k; i++) share += (shares[i] as number) * (a[i * size + k] as number);
    for (let i = first; i < k; i++) shares[i] = (shares[i] as number) / (1 + share);
    shares[k] = share / (1 + share);
  }
  return shares;
}
