import { chainOfSteps } from '#model/pillars/chain-of-steps.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How likely it is, in percent, that all of `n` steps succeed, of which `strong` do with a chance of `q` percent each and one with only
 * `low`. Graded by M10.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 1 }, (random) => {
  const [n, q, low] = [drawWhole(3, 4, random), 10 * drawWhole(5, 9, random), 10 * drawWhole(1, 8, random)];
  if (low >= q) return undefined;
  const { chain, withWeakLink } = chainOfSteps({ q: q / 100, n, qLow: low / 100 });
  return {
    values: { n, strong: n - 1, q, low },
    answer: 100 * withWeakLink,
    mistakes: {
      'weakest-link': low,
      'forgot-the-weak-one': 100 * chain,
      average: ((n - 1) * q + low) / n,
    },
  };
});
