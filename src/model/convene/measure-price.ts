import type { Measure } from './measure.ts';
import type { News } from './news.ts';

const prices: Readonly<Record<Measure, number>> = {
  risks: 1,
  steps: 1,
  word: 1,
  proofs: 3,
  good: 2,
  guard: 2,
  codes: 3,
  plans: 1,
  scrutiny: 3,
  praise: 1,
  liability: 2,
  connect: 2,
};

/** Measures that labs take together, and that a letter from the watchdog therefore makes dearer. */
const joint: readonly Measure[] = ['proofs', 'good', 'guard'];

/** What a measure costs in a round with this news, in points of influence, 1 to 4. [CONVENE.md §2] */
export const measurePrice = (measure: Measure, news: News | null): number =>
  prices[measure] + (news === 'antitrust' && joint.includes(measure) ? 1 : 0);
