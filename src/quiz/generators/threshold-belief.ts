import { thresholdBelief } from '#model/game/threshold-belief.ts';
import type { Generator } from '../drawn.ts';

const whole = (low: number, high: number, random: () => number) => low + Math.floor(random() * (high - low + 1));

/**
 * A stag hunt whose mark is a whole number of percent: from which belief on shipping safe is the better bet. `a` is what a careful
 * rival adds to shipping safe over cutting, `d` what a cutting one takes away; `sum` is both.
 */
export const generate: Generator = (random) => {
  for (;;) {
    const [sum, d] = [[4, 5, 10][whole(0, 2, random)] as number, whole(1, 9, random)];
    const a = sum - d;
    if (a < 1 || a === d) continue;
    const [S, T] = [whole(0, 2, random), whole(1, 4, random)];
    const [P, R] = [S + d, T + a];
    if (R <= P || R > 12) continue;
    const answer = 100 * (thresholdBelief({ R, S, T, P }) ?? Number.NaN);
    return {
      values: { R, S, T, P, a, d, sum },
      answer: Math.round(answer),
      mistakes: { 'other-way-round': Math.round(100 - answer), 'one-over-the-other': Math.round((100 * d) / a) },
    };
  }
};
