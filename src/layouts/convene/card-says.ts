import { fill } from '#i18n/fill.ts';
import type { Deal } from '#model/convene/deal.ts';
import type { Measure } from '#model/convene/measure.ts';
import type { Table } from '#model/convene/table.ts';
import { takeEffect } from '#model/convene/take-effect.ts';
import type { ConveneText } from './convene-text.ts';
import { pointsIn } from './in-words.ts';

/** What a card does on this table, in a line. [CONVENE.md §2] */
export function cardSays(deal: Deal, table: Table, card: Measure, { cards }: ConveneText, locale: string): string {
  if (card === 'praise' && table.code === 0) return cards.praise.codeless;
  const cheaper = pointsIn(locale, takeEffect(deal, table, card).cheaper - table.cheaper);
  return fill(cards[card].line, { cheaper });
}
