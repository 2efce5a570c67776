import type { FoundRound } from './begin-round.ts';
import type { Measure } from './measure.ts';
import { measurePrice } from './measure-price.ts';

/** All that may be played in a round, in the order of the hand: nothing, then each card that the points reach, alone and before each other that they then still reach. [CONVENE.md §1] */
export function playOptions({ hand, news, found }: FoundRound): readonly (readonly Measure[])[] {
  const price = (card: Measure) => measurePrice(card, news);
  const within = (points: number, cards: readonly Measure[]) => cards.filter((card) => price(card) <= points);
  const opened = within(found.influence, hand).flatMap((first) => {
    const rest = hand.filter((card) => card !== first);
    return [[first], ...within(found.influence - price(first), rest).map((second) => [first, second])];
  });
  return [[], ...opened];
}
