import type { Action } from '../game/action.ts';
import { careMargin } from './care-margin.ts';
import type { Deal } from './deal.ts';
import { labSum } from './lab-sum.ts';
import type { News } from './news.ts';
import type { Table } from './table.ts';

/** What the six do at once, in their order, and which of them (its place, from 0) cut by mistake where its sum said careful. */
export interface Choices {
  readonly acts: readonly Action[];
  readonly slipped: number | null;
}

/** What each lab does by its sum and belief; at news of a slip the careful lab that expects most, the first of equals, cuts. [CONVENE.md §1, step 6] */
export function choicesOf({ labs }: Deal, table: Table, news: News | null): Choices {
  const acts = labs.map((lab, at): Action => {
    return careMargin(labSum(lab, table), table.beliefs[at] as number) >= 0 ? 'C' : 'D';
  });
  if (news !== 'slip' || !acts.includes('C')) return { acts, slipped: null };
  const highest = Math.max(...table.beliefs.filter((_, at) => acts[at] === 'C'));
  const slipped = table.beliefs.findIndex((belief, at) => acts[at] === 'C' && belief === highest);
  return { acts: acts.map((act, at) => (at === slipped ? 'D' : act)), slipped };
}
