import { betaTrust } from '#model/beliefs/beta-trust.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How likely, in percent, a lab now takes a careful act of its rival to be. It began as if it had seen `a` careful acts and `b` others, then
 * watched `n` more, of which `k` were careful and `misses` not; `good` of `all` is the count in the end. Graded by M8.
 */
export const generate: Generator = redrawn({ apart: 1 }, (random) => {
  const draw = (high: number) => drawWhole(1, high, random);
  const [a, b, k, misses] = [draw(4), draw(4), draw(12), draw(6)];
  const n = k + misses;
  const mean = (seen: number, of: number) => 100 * betaTrust({ a, b, k: seen, n: of, pStar: 0.5 }).mean;
  if (misses < 2) return undefined;
  return {
    values: { a, b, k, misses, n, good: a + k, all: a + b + n },
    answer: mean(k, n),
    mistakes: {
      'forgot-the-start': (100 * k) / n,
      'stuck-at-the-start': mean(0, 0),
      'averaged-the-two': (mean(0, 0) + (100 * k) / n) / 2,
    },
  };
});
