import type { Deal } from './deal.ts';
import { hearNews } from './hear-news.ts';
import type { Measure } from './measure.ts';
import type { News } from './news.ts';
import type { Round } from './play-round.ts';
import { draws } from './scenario.ts';
import type { Table } from './table.ts';

/** The last round with you at the table, and the last of all. */
export const lastRounds = { yours: 8, all: 12 } as const;

/** A round as it is found: its number from 1, its news, its hand, the table once the race pays more, and the table that is shown. */
export interface FoundRound {
  readonly number: number;
  readonly news: News | null;
  readonly hand: readonly Measure[];
  readonly pressed: Table;
  readonly found: Table;
}

/**
 * The round after this one, or the first after none, as far as it goes before anybody plays: the race pays more, the news is out, two points
 * have come. After round 8 neither news nor points come and there is no hand. [CONVENE.md §1, steps 1 to 3]
 */
export function beginRound(deal: Deal, before: Round | null): FoundRound {
  const number = before ? before.number + 1 : 1;
  const last = before ? before.left : deal.opening;
  const pressed = { ...last, pressure: last.pressure + draws[deal.scenario].press };
  if (number > lastRounds.yours) return { number, news: null, hand: [], pressed, found: pressed };
  const news = deal.news[number - 2] ?? null;
  const heard = news ? hearNews(pressed, news) : pressed;
  const found = { ...heard, influence: Math.min(6, heard.influence + 2) };
  return { number, news, hand: found.deck.slice(0, 6), pressed, found };
}
