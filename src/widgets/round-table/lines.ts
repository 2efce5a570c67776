import { type Card, cards } from '#model/adaptive-expectations/card.ts';
import { carefulIn, play } from './game.ts';
import { rounds, seats } from './state.ts';

/** Every way to play. */
export const lines: readonly (readonly Card[])[] = Array.from({ length: rounds }).reduce<readonly (readonly Card[])[]>(
  (begun) => begun.flatMap((line) => cards.map((card) => [...line, card])),
  [[]],
);

/** Whether all three are careful in the last round of this line. */
export function allCareful(line: readonly Card[]): boolean {
  const last = play(line).rounds.at(-1);
  return last !== undefined && carefulIn(last) === seats.length;
}

/** How many cards a line plays. */
export const cardsIn = (line: readonly Card[]): number => line.filter((card) => card !== 'none').length;

/** Those that end with all three careful, and the fewest cards among them. */
export function goodLines(): { readonly good: readonly (readonly Card[])[]; readonly fewest: number } {
  const good = lines.filter(allCareful);
  return { good, fewest: Math.min(...good.map(cardsIn)) };
}
