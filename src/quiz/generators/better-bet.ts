import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { gameType } from '#model/game/game-type.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * Which choice is the better bet in a stag hunt, `safe` or `cut`, for who thinks it `p` percent likely that the rival is careful and
 * `rest` percent that it cuts. R, S, T and P are points; `safe` and `cut` what the choices are worth, `lead` how far apart. Graded by M1.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 0 }, (random) => {
  const p = 10 * drawWhole(1, 9, random);
  const [T, P, S] = [drawWhole(1, 6, random), drawWhole(1, 5, random), drawWhole(0, 2, random)];
  const payoffs = { R: T + drawWhole(1, 4, random), S, T, P };
  const { euC, euD, delta, bestResponse } = expectedPayoffs(payoffs, p / 100);
  const staghunt = gameType(payoffs) === 'coordination' && payoffs.R > P && payoffs.R <= 9;
  if (!staghunt || Math.abs(delta) < 0.25) return undefined;
  return {
    values: { ...payoffs, p, rest: 100 - p, safe: euC, cut: euD, lead: Math.abs(delta) },
    answer: bestResponse === 'C' ? 'safe' : 'cut',
  };
});
