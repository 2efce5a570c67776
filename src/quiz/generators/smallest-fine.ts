import { smallestPull } from '#model/game/smallest-pull.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * Above which fine on cutting corners, in points, shipping safe is the better bet in a prisoner's dilemma, for who thinks it `p`
 * percent likely that the rival is careful and `rest` percent that it cuts. R, S, T and P are points; cutting is ahead by `greed`
 * beside a careful rival and by `fear` beside one that cuts. Graded by M1.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 0.15 }, (random) => {
  const p = 10 * drawWhole(1, 9, random);
  const [S, fear, greed] = [drawWhole(0, 2, random), drawWhole(1, 4, random), drawWhole(1, 5, random)];
  const P = S + fear;
  const R = P + drawWhole(1, 4, random);
  const payoffs = { R, S, T: R + greed, P };
  if (payoffs.T > 10 || 2 * R <= payoffs.T + S) return undefined;
  const fineAt = (belief: number) => smallestPull(payoffs, 'fine', belief).xBestResponse ?? Number.NaN;
  return {
    values: { ...payoffs, p, rest: 100 - p, greed, fear },
    answer: fineAt(p / 100),
    mistakes: {
      'only-beside-a-careful-rival': fineAt(1),
      'only-beside-one-that-cuts': fineAt(0),
      'other-way-round': fineAt(1 - p / 100),
      'added-without-weights': fineAt(1) + fineAt(0),
    },
  };
});
