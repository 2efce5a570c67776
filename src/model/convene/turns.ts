import type { CareRange } from '../adaptive-expectations/care-range.ts';
import type { Action } from '../game/action.ts';
import { careMargin } from './care-margin.ts';
import { careMark } from './care-mark.ts';
import type { Deal } from './deal.ts';
import { type Lab, type LabName, labNames } from './lab.ts';
import { labSum } from './lab-sum.ts';
import type { Measure } from './measure.ts';
import type { Round } from './play-round.ts';
import type { Table } from './table.ts';
import { takeEffect } from './take-effect.ts';

/** Where a lab's sum may have come to say otherwise: how it began, what it saw, what has faded, the press, the news or a measure. */
export type Stage = 'start' | 'beliefs' | 'fading' | 'press' | 'news' | Measure;

/** What turned a lab: a stage of the round, two measures neither of which would have done it alone, a slip, or that its slip is over. */
export type TurnCause = readonly [Stage | 'slip' | 'slip over'] | readonly [Measure, Measure];

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
  const stages = stagesOf(deal, before, round);
  const said = stages.map(([, table]) => says(table));
  // what a lab that slipped did is not what its sum had said
  const last = before?.slipped === at ? 'C' : (before?.acts ?? deal.opening.acts)[at];
  const turned = said.findLastIndex((act, stage) => act !== (stage ? said[stage - 1] : last));
  const [stage] = stages[turned] ?? [];
  if (!stage) return ['slip over'];
  const [first, second] = round.cards;
  if (!first || !second || turned < said.length - 1) return [stage];
  return says(takeEffect(deal, round.found, second)) === round.acts[at] ? [second] : [first, second];
}

function stagesOf(deal: Deal, before: Round | null, { news, pressed, found, cards, played }: Round) {
  const stages: (readonly [Stage, Table])[] = before
    ? [
        ['beliefs', before.seen],
        ['fading', before.left],
      ]
    : [['start', deal.opening]];
  stages.push(['press', pressed]);
  if (news) stages.push(['news', found]);
  for (const [at, card] of cards.entries()) stages.push([card, played[at] as Table]);
  return stages;
}
