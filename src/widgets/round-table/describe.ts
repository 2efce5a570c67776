import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Round } from '#model/adaptive-expectations/play-rounds.ts';
import type { Table } from '#model/adaptive-expectations/table.ts';
import { lesson } from './answer.ts';
import { carefulIn, hallTimes, isOver, isPlayedOut, known, play } from './game.ts';
import { beliefIn, pointsIn, rangeIn } from './in-words.ts';
import { rounds, type State, seats } from './state.ts';
import type { Text } from './text.ts';

/** What was played, what came of it, and how the table stands now, in words that are true of it. */
export function describe(state: State, text: Text, locale: string): string {
  const { says } = text;
  const second = play(hallTimes(state.again)).rounds;
  const mine = known(state);
  const laid = state.cards.length === rounds && !isOver(state) ? state.cards[rounds - 1] : undefined;
  const told = [
    ...(second.length
      ? [
          fill(says.mine, {
            counts: listed(
              locale,
              mine.map((round) => formatNumber(locale, carefulIn(round))),
            ),
          }),
        ]
      : mine.map((round, index) =>
          fill(says.round, { round: number(index), card: text.cards[round.card].short, did: did(round, text, locale) }),
        )),
    ...second.map((round, index) => fill(says.second, { round: number(index), did: did(round, text, locale) })),
    ...(laid ? [fill(says.laid, { round: number(rounds - 1), card: text.cards[laid].short })] : []),
  ];
  const last = (second.length ? second : mine).at(-1);
  const over = isOver(state);
  const table = over && last ? last.played : play(state.cards.slice(0, rounds - 1)).next;
  const index = over ? (second.length || rounds) - 1 : Math.min(state.cards.length, rounds - 1);
  return [
    ...told,
    fill(over ? says.last : says.before, { round: number(index), beliefs: beliefs(table, text, locale) }),
    rangeIn(locale, table, says),
    pays(table, text, locale),
    ...(isPlayedOut(state) ? [lesson(text, locale)] : []),
  ].join(' ');

  function number(index: number) {
    return formatNumber(locale, index + 1);
  }
}

const listed = (locale: string, items: readonly string[]) => new Intl.ListFormat(locale).format(items);

/** Who ships safe in a round, and who cuts. */
function did({ choices }: Round, text: Text, locale: string): string {
  const [safe, cut] = (['C', 'D'] as const).map((wanted) => {
    const who = seats.filter((_, seat) => choices[seat]?.act === wanted).map((seat) => text.labs[seat]);
    const forms = wanted === 'C' ? text.says.safe : text.says.cut;
    return who.length ? fillPlural(locale, forms, who.length, { list: listed(locale, who) }) : undefined;
  });
  return safe && cut ? fill(text.says.both, { safe, cut }) : (safe ?? cut ?? '');
}

const beliefs = (table: Table, text: Text, locale: string) =>
  listed(
    locale,
    seats.map((seat, index) =>
      fill(text.says.belief, { lab: text.labs[seat], belief: beliefIn(locale, table.beliefs[index] ?? 0) }),
    ),
  );

function pays({ payoffs }: Table, text: Text, locale: string): string {
  const { R, S, T, P } = payoffs;
  const points = (tenths: number) => pointsIn(locale, tenths);
  return fill(text.says.pays, { R: points(R), S: points(S), T: points(T), P: points(P) });
}
