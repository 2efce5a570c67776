import type { CareRange } from '../adaptive-expectations/care-range.ts';
import type { Action } from '../game/action.ts';
import type { StageName } from './begin-round.ts';
import { careMargin } from './care-margin.ts';
import { careMark } from './care-mark.ts';
import type { Deal } from './deal.ts';
import { type Lab, type LabName, labNames } from './lab.ts';
import { labSum } from './lab-sum.ts';
import type { Round } from './play-round.ts';
import type { Table } from './table.ts';
import { takeEffect } from './take-effect.ts';

/** What turned a lab: a stage of the round, two measures neither of which would have done it alone, a slip, or that its slip is over. */
export type TurnCause = readonly [StageName | 'slip' | 'slip over'] | readonly [StageName, StageName];

/** A lab that did otherwise than in the round before: what it did, what turned it, and its belief and mark as it chose. */
export interface Turn {
  readonly lab: LabName;
  readonly to: Action;
  readonly cause: TurnCause;
  readonly belief: number;
  readonly mark: CareRange;
}

/** The labs that turned in this round, in their order, each with the last stage at which its sum came to say what it then did; `before` is the round before it, null where it is the first. [CONVENE.md §1] */
export function turnsOf(deal: Deal, before: Round | null, round: Round): readonly Turn[] {
  const last = before ? before.acts : deal.opening.acts;
  return labNames.flatMap((lab, at) => {
    const to = round.acts[at] as Action;
    if (to === last[at]) return [];
    const belief = round.chosen.beliefs[at] as number;
    const mark = careMark(labSum(deal.labs[at] as Lab, round.chosen));
    return [{ lab, to, cause: causeOf(deal, before, round, at), belief, mark }];
  });
}

function causeOf(deal: Deal, before: Round | null, round: Round, at: number): TurnCause {
  if (round.slipped === at) return ['slip'];
  const says = (table: Table): Action =>
    careMargin(labSum(deal.labs[at] as Lab, table), table.beliefs[at] as number) >= 0 ? 'C' : 'D';
  // what a lab that slipped did is not what its sum had said
  const last = before?.slipped === at ? 'C' : (before?.acts ?? deal.opening.acts)[at];
  const said = round.stages.map(({ table }) => says(table));
  const turned = said.findLastIndex((act, stage) => act !== (stage ? said[stage - 1] : last));
  const name = round.stages[turned]?.name;
  if (!name) return ['slip over'];
  const [first, second] = round.cards;
  const isSecond = first && second && turned === said.length - 1;
  return isSecond && says(takeEffect(deal, round.found, second)) !== round.acts[at] ? [first, second] : [name];
}
