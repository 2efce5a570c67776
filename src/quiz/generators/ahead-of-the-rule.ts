import { ruleReview } from '#model/rule-review/rule-review.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How many units capability is ahead of a rule just before the next review. It grows by `g` units a month; each of `reviews` reviews,
 * `tau` months apart, sets the rule `m` units above the present level; `grown` is the growth between two reviews. Graded by M14.
 */
export const generate: Generator = redrawn({ apart: 0.5 }, (random) => {
  const [g, tau, reviews] = [drawWhole(2, 6, random), drawWhole(2, 12, random), drawWhole(2, 5, random)];
  const m = drawWhole(2, 30, random);
  const gap = (margin: number, months: number) => ruleReview({ g, m: margin, tau: months, reviews }).peakGap;
  if (gap(m, tau) === 0) return undefined;
  return {
    values: { g, tau, m, reviews, grown: gap(0, tau) },
    answer: gap(m, tau),
    mistakes: {
      'forgot-the-margin': gap(0, tau),
      'as-if-set-once': gap(m, tau * reviews),
      'margin-on-the-wrong-side': gap(0, tau) + m,
    },
  };
});
