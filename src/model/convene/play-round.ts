import { requireList } from '../require/list.ts';
import { requireOneOf } from '../require/one-of.ts';
import { afterChoices } from './after-choices.ts';
import { beginRound, type FoundRound } from './begin-round.ts';
import { type Choices, choicesOf } from './choices-of.ts';
import type { Deal } from './deal.ts';
import { fade } from './fade.ts';
import { type Gauges, gaugesOf } from './gauges.ts';
import type { Measure } from './measure.ts';
import { playCard } from './play-card.ts';
import type { Table } from './table.ts';

/**
 * A round that was played: its cards in order and the table after each, the table on which the labs chose and what they did, the table with what they
 * then saw of one another, the gauges, and the table as the next round takes it over.
 */
export interface Round extends FoundRound, Choices {
  readonly cards: readonly Measure[];
  readonly played: readonly Table[];
  readonly chosen: Table;
  readonly seen: Table;
  readonly gauges: Gauges;
  readonly left: Table;
}

/**
 * Plays the round after this one, or the first after none, with none, one or two different cards of its hand; `blank` names a card that is paid for
 * and moved and does nothing. Throws a RangeError for any other card, for one that the points do not reach, and for cards after round 8. [CONVENE.md §1]
 */
export function playRound(deal: Deal, before: Round | null, cards: readonly Measure[], blank?: Measure): Round {
  const begun = beginRound(deal, before);
  const { news, hand, found } = begun;
  requireList('cards', cards, 0, 2);
  if (cards.length === 2 && cards[0] === cards[1]) throw new RangeError(`cards must differ, got ${cards[0]} twice`);
  const played: Table[] = [];
  for (const card of cards) {
    requireOneOf('cards', card, hand);
    played.push(playCard(deal, played.at(-1) ?? found, card, news, card === blank));
  }
  const chosen = played.at(-1) ?? found;
  const choices = choicesOf(deal, chosen, news);
  const seen = afterChoices(deal, chosen, choices);
  return { ...begun, ...choices, cards, played, chosen, seen, gauges: gaugesOf(seen), left: fade(seen) };
}
