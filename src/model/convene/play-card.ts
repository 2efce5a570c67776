import type { Deal } from './deal.ts';
import type { Measure } from './measure.ts';
import { measurePrice } from './measure-price.ts';
import type { News } from './news.ts';
import type { Table } from './table.ts';
import { takeEffect } from './take-effect.ts';

/**
 * The table once this card was paid for, laid under the deck and has acted; with `blank` it does all but act. Throws a RangeError where the points
 * do not reach. [CONVENE.md §1, step 4]
 */
export function playCard(deal: Deal, table: Table, card: Measure, news: News | null, blank = false): Table {
  const price = measurePrice(card, news);
  if (price > table.influence) throw new RangeError(`card ${card} costs ${price}, and ${table.influence} are left`);
  const paid = {
    ...table,
    influence: table.influence - price,
    deck: [...table.deck.filter((each) => each !== card), card],
  };
  return blank ? paid : takeEffect(deal, paid, card);
}
