import type { Deal } from './deal.ts';
import { hearNews } from './hear-news.ts';
import type { Measure } from './measure.ts';
import type { News } from './news.ts';
import type { Round } from './play-round.ts';
import { draws } from './scenario.ts';
import type { Table } from './table.ts';

/** Rounds with you at the table, and all that are played. */
export const lastRounds = { yours: 8, all: 12 } as const;

/** Where a lab's sum may have come to say otherwise: how it began, what it saw, what has faded, the press, the news or a measure. */
export type StageName = 'start' | 'beliefs' | 'fading' | 'press' | 'news' | Measure;

/** The table after one step of a round. */
export interface Stage {
  readonly name: StageName;
  readonly table: Table;
}

/** A round as it is found: its number from 1, its news, its hand, the table that is shown, and the stages by which it came to be so. */
export interface FoundRound {
  readonly number: number;
  readonly news: News | null;
  readonly hand: readonly Measure[];
  readonly found: Table;
  readonly stages: readonly Stage[];
}

/**
 * The round after this one, or the first after none, as far as it goes before anybody plays: the race pays more, the news is out, two points
 * have come. After round 8 neither news nor points come and there is no hand. [CONVENE.md §1, steps 1 to 3]
 */
export function beginRound(deal: Deal, before: Round | null): FoundRound {
  const number = before ? before.number + 1 : 1;
  const yours = number <= lastRounds.yours;
  const last = before ? before.left : deal.opening;
  const pressed = { ...last, pressure: last.pressure + draws[deal.scenario].press };
  const news = (yours && number > 1 && deal.news[number - 2]) || null;
  const heard = news ? hearNews(pressed, news) : pressed;
  const stages: Stage[] = before
    ? [
        { name: 'beliefs', table: before.seen },
        { name: 'fading', table: last },
      ]
    : [{ name: 'start', table: last }];
  stages.push({ name: 'press', table: pressed });
  if (news) stages.push({ name: 'news', table: heard });
  return {
    number,
    news,
    hand: yours ? heard.deck.slice(0, 6) : [],
    found: yours ? { ...heard, influence: Math.min(6, heard.influence + 2) } : heard,
    stages,
  };
}
