import { announcement } from '#model/beliefs/announcement.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * The least that permits two concerned labs to ship safe together: `silence`, `tips` (each is told in private) or `public` (a public
 * statement). Each is concerned with a chance of `c` percent, on its own, and then needs to be `mark` percent sure of the other; where
 * both are, each is told so in private with a chance of `q` percent. Graded by M8.
 */
export const generate: Generator = redrawn({ apart: 0 }, (random) => {
  const draw = () => 10 * drawWhole(2, 9, random);
  const [c, mark, q] = [draw(), draw(), draw()];
  if (c === mark || q === mark) return undefined;
  const { privateEq, tipsAllEq, tipsToldEq } = announcement({ c: c / 100, pStar: mark / 100, q: q / 100 });
  const answer = privateEq ? 'silence' : tipsAllEq || tipsToldEq ? 'tips' : 'public';
  return { values: { c, mark, q }, answer };
});
