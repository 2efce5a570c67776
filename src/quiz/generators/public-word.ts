import { announcement } from '#model/beliefs/announcement.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How often, in percent, both of two labs ship safe after a public statement of who is concerned, in the best equilibrium that it
 * permits. Each is concerned with a chance of `c` percent, on its own, and then needs to be `mark` percent sure of the other, more
 * than `c`; the one lab is not concerned with a chance of `others` percent. Graded by M8.
 */
export const generate: Generator = redrawn({ apart: 1 }, (random) => {
  const [c, mark] = [10 * drawWhole(2, 8, random), 5 * drawWhole(5, 19, random)];
  const { mutualCoopPublic, privateEq } = announcement({ c: c / 100, pStar: mark / 100, q: 0 });
  if (privateEq) return undefined;
  const neither = announcement({ c: 1 - c / 100, pStar: mark / 100, q: 0 }).mutualCoopPublic;
  return {
    values: { c, mark, others: 100 - c },
    answer: 100 * mutualCoopPublic,
    mistakes: { 'one-lab-only': c, 'at-least-one': 100 * (1 - neither), 'weighed-by-the-mark': (c * mark) / 100 },
  };
});
