import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * What shipping safe is worth, in points, to who thinks it `p` percent likely that the rival is careful and `rest` percent that it
 * cuts. R, S, T and P are points, in the order of a prisoner's dilemma or a stag hunt. Graded by M1.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 0.15 }, (random) => {
  const p = 10 * drawWhole(1, 9, random);
  const [S, P] = [drawWhole(0, 2, random), drawWhole(1, 4, random)];
  const [R, T] = [drawWhole(3, 8, random), drawWhole(2, 9, random)];
  const payoffs = { R, S, T, P };
  if (!(R > P && P > S && R !== T && T > P)) return undefined;
  const { euC, euD } = expectedPayoffs(payoffs, p / 100);
  return {
    values: { ...payoffs, p, rest: 100 - p },
    answer: euC,
    mistakes: {
      'other-way-round': expectedPayoffs(payoffs, 1 - p / 100).euC,
      'as-if-even': expectedPayoffs(payoffs, 0.5).euC,
      'as-if-sure': expectedPayoffs(payoffs, 1).euC,
      'the-other-choice': euD,
    },
  };
});
