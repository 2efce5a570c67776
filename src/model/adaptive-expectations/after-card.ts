import { requireOneOf } from '../require/one-of.ts';
import { type Card, cards } from './card.ts';
import { requireTable, sure, type Table } from './table.ts';

/** how far a word in the hall lifts every belief: 20 percent */
const lift = sure / 5;

/**
 * The table once this card is played: `hall` lifts every belief by 20 percent, at most to `sure`; `stand` adds a point to being
 * careful alone; `fine` takes half a point off cutting, alone or together; `none` leaves all as it is.
 */
export function afterCard(table: Table, card: Card): Table {
  const { beliefs, payoffs } = requireTable(table);
  const { S, T, P } = payoffs;
  switch (requireOneOf('card', card, cards)) {
    case 'hall':
      return { beliefs: beliefs.map((belief) => Math.min(sure, belief + lift)), payoffs };
    case 'stand':
      return { beliefs, payoffs: { ...payoffs, S: S + 10 } };
    case 'fine':
      return { beliefs, payoffs: { ...payoffs, T: T - 5, P: P - 5 } };
    case 'none':
      return table;
  }
}
