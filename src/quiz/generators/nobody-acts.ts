import { volunteersDilemma } from '#model/crowd/volunteers-dilemma.ts';
import { drawOne } from '../draw-one.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How often, in percent, nobody acts where one of `n` labs would be enough. Acting costs the lab `cost` points and is worth `gain` to
 * each; in the equilibrium each acts with a chance of `acts` percent and waits with one of `waits`. Graded by M5.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 1 }, (random) => {
  const [n, gain] = [drawWhole(2, 3, random), drawOne([10, 20, 25, 50, 100], random)];
  const cost = gain * (drawWhole(2, 9, random) / 10) ** (n - 1);
  const { pVolunteer, pNobody } = volunteersDilemma({ n, ratio: cost / gain });
  const [acts, waits] = [100 * pVolunteer, 100 * (1 - pVolunteer)];
  if (Math.abs(cost - Math.round(cost)) > 1e-9) return undefined;
  return {
    values: { n, gain, cost, acts, waits },
    answer: 100 * pNobody,
    mistakes: {
      'one-lab-waits': waits,
      'everybody-acts': 100 * pVolunteer ** n,
      'somebody-acts': 100 * (1 - pNobody),
      'divided-instead-of-multiplied': waits / n,
    },
  };
});
