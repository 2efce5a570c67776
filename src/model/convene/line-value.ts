import { lastRounds } from './begin-round.ts';
import { careMargin } from './care-margin.ts';
import type { Deal } from './deal.ts';
import { labSum } from './lab-sum.ts';
import { lightNames, outcomeOf } from './outcome.ts';
import type { Round } from './play-round.ts';

/** How good a finished game is to the search, in points of its own, and whether all four of its lights are on. */
export interface LineValue {
  readonly value: number;
  readonly success: boolean;
}

/** What the search goes by: the lights, the careful labs of the last four rounds, up to ten percent above 50 of each gauge, and how far the six sums are from turning. Throws a RangeError for a game that is not over. [CONVENE.md §1] */
export function lineValue(deal: Deal, rounds: readonly Round[]): LineValue {
  const { lights } = outcomeOf(rounds);
  const lit = lightNames.filter((name) => lights[name]).length;
  const alone = rounds.slice(lastRounds.yours).reduce((sum, { seen }) => sum + seen.careful, 0);
  const { gauges } = rounds[lastRounds.yours - 1] as Round;
  const above = Object.values(gauges).reduce((sum, gauge) => sum + Math.min(10, gauge - 50), 0);
  const { left } = rounds.at(-1) as Round;
  const margins = deal.labs.reduce((sum, lab, at) => {
    return sum + Math.min(500, Math.max(-1500, careMargin(labSum(lab, left), left.beliefs[at] as number)));
  }, 0);
  return { value: 240 * lit + 24 * alone + 4 * above + Math.trunc(margins / 100), success: lit === lightNames.length };
}
