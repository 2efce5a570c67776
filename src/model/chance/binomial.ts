import { requireProbability } from '../require/probability.ts';
import { requireWhole } from '../require/whole.ts';

/** C(n,k) p^k (1−p)^(n−k), multiplied up and down in turn so that nothing over- or underflows on the way. */
function mass(n: number, p: number, k: number): number {
  let product = 1;
  let ups = 0;
  for (let downs = 0; downs < n - k; ) {
    if (product < 1 && ups < k) {
      ups += 1;
      product *= ((n - k + ups) / ups) * p;
    } else {
      downs += 1;
      product *= 1 - p;
    }
  }
  for (; ups < k; ) {
    ups += 1;
    product *= ((n - k + ups) / ups) * p;
  }
  return product;
}

/** The chance of exactly `k` successes in `n` (0 to 1000) independent trials of chance `p`; 0 for a k that cannot be. */
export function binomial(n: number, p: number, k: number): number {
  requireWhole('n', n, 0, 1000);
  requireProbability('p', p);
  requireWhole('k', k, -1, 1001);
  return k < 0 || k > n ? 0 : mass(n, p, k);
}

/** The chance of at least `m` successes in `n` (0 to 1000) trials of chance `p`, summed outwards from its largest term. */
export function binomialTail(n: number, p: number, m: number): number {
  requireWhole('n', n, 0, 1000);
  requireProbability('p', p);
  requireWhole('m', m, -1, 1001);
  if (m > n) return 0;
  if (m <= 0) return 1;
  const peak = Math.max(m, Math.min(n, Math.floor((n + 1) * p)));
  const top = mass(n, p, peak);
  let tail = top;
  const odds = p / (1 - p);
  for (let k = peak, term = top; k < n && term > 0; k++) {
    term *= ((n - k) / (k + 1)) * odds;
    tail += term;
  }
  for (let k = peak, term = top; k > m && term > 0; k--) {
    term *= k / (n - k + 1) / odds;
    tail += term;
  }
  return Math.min(1, tail);
}
