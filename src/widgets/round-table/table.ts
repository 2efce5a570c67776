import { printed } from '#i18n/printed.ts';
import type { Round } from '#model/adaptive-expectations/play-rounds.ts';
import { type Table as Found, sure } from '#model/adaptive-expectations/table.ts';
import type { Table } from '#ui/csv.ts';
import { hallTimes, isOver, known, play } from './game.ts';
import { rangeIn } from './in-words.ts';
import { rounds, type State, seats } from './state.ts';
import type { Text } from './text.ts';

/** Each lab in each round as far as it was played, in both runs, and what the round that is next will find. */
export function table(state: State, text: Text, locale: string): Table {
  const words = text.table;
  const mine = known(state);
  const rows = (run: string, index: number, card: string, found: Found, does: (seat: number) => string) =>
    seats.map((lab, seat) => [
      run,
      index + 1,
      card,
      text.labs[lab],
      printed(((found.beliefs[seat] ?? 0) / sure) * 100, 1),
      rangeIn(locale, found, words.range),
      does(seat),
    ]);
  const done = (run: string, played: readonly Round[]) =>
    played.flatMap(({ card, played: found, choices }, index) =>
      rows(run, index, text.cards[card].short, found, (seat) => words.did[choices[seat]?.act ?? 'C']),
    );
  const laid = state.cards[mine.length];
  const { next } = play(state.cards.slice(0, rounds - 1));
  return {
    caption: words.caption,
    columns: words.columns,
    rows: [
      ...done(words.first, mine),
      ...(isOver(state)
        ? []
        : rows(words.first, mine.length, laid ? text.cards[laid].short : words.open, next, () => words.laid)),
      ...done(words.again, play(hallTimes(state.again)).rounds),
    ],
  };
}
