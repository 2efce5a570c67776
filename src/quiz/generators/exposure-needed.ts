import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { smallestPull } from '#model/game/smallest-pull.ts';
import { drawOne } from '../draw-one.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * By how many points S, what being careful alone gets, must rise in a stag hunt until shipping safe is as good a bet as cutting, for
 * who thinks it `p` percent likely that the rival is careful and `rest` percent that it cuts. R, S, T and P are points; `safe` and
 * `cut` is what the choices are worth before, `short` the difference. Graded by M1.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 0.15 }, (random) => {
  const p = drawOne([20, 30, 40, 60, 80], random);
  const [S, T] = [drawWhole(0, 2, random), drawWhole(1, 6, random)];
  const payoffs = { R: T + drawWhole(1, 3, random), S, T, P: S + drawWhole(1, 6, random) };
  const { euC, euD, delta } = expectedPayoffs(payoffs, p / 100);
  if (payoffs.R <= payoffs.P || T === payoffs.P || delta >= 0) return undefined;
  const pull = (lever: 'exposure' | 'upside' | 'fine') =>
    smallestPull(payoffs, lever, p / 100).xBestResponse ?? Number.NaN;
  return {
    values: { ...payoffs, p, rest: 100 - p, safe: euC, cut: euD, short: -delta },
    answer: pull('exposure'),
    mistakes: {
      'forgot-the-weight': pull('fine'),
      'weighed-by-the-other-chance': pull('upside'),
      'multiplied-instead-of-divided': pull('fine') * (1 - p / 100),
    },
  };
});
