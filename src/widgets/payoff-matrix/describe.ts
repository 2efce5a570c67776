import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Profile } from '#model/game/action.ts';
import { gameType } from '#model/game/game-type.ts';
import { ordinalGame } from '#model/game/ordinal-game.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { gameName } from './game-name.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/**
 * What the matrix shows, in words that are true of it. Until its reader has tried it out: where the labs were brought to rest (`found`),
 * since what its cells hold stands in them. `bets` adds from which belief on shipping safe pays, where that hangs on a belief.
 */
export function describe(
  state: State,
  text: Text,
  locale: string,
  tried = true,
  found: readonly Profile[] = [],
  bets = true,
): string {
  if (!tried) return given(text, found);
  return state.col ? asymmetric(state, text, locale) : symmetric(state, text, locale, bets);
}

function given(text: Text, found: readonly Profile[]): string {
  const list = found.map((profile) => text.cells[profile]).join('; ');
  return list ? fill(text.says.found, { list }) : text.says.cells;
}

function symmetric({ row }: State, text: Text, locale: string, bets: boolean): string {
  const type = gameType(row);
  const number = (value: number) => formatNumber(locale, value);
  const values = {
    R: number(row.R),
    S: number(row.S),
    T: number(row.T),
    P: number(row.P),
    percent: formatNumber(locale, 100 * (thresholdBelief(row) ?? 0), 1),
  };
  if (type === 'indifferent' && row.R === row.P) return text.says.allEqual;
  const sentences = [fill(text.says[type], values)];
  if (bets && type === 'coordination') sentences.push(fill(text.says.bet, values));
  if (type === 'D-dominant' && row.R > row.P) sentences.push(fill(text.says.rather, values));
  if (type === 'C-dominant' && row.P > row.R) sentences.push(fill(text.says.ratherCut, values));
  return [...sentences, ...named(row, text)].join(' ');
}

/** Which game a table is, and in which of the orders that share this name its numbers stand. */
function named(row: Payoffs, text: Text): string[] {
  const game = gameName(row, text);
  if (!game) return [text.says.tied];
  const ordinal = ordinalGame(row);
  const order = ordinal && text.orders[ordinal.ordinalName as keyof Text['orders']];
  return [
    fill(game.exchanged ? text.says.relabelled : text.says.name, { name: game.name }),
    ...(order ? [fill(text.says.order, { order })] : []),
  ];
}

function asymmetric({ row, col }: State, text: Text, locale: string): string {
  const rests = pureNash(row, col);
  if (rests.length === 0) return text.says.asymmetricNone;
  const list = rests.map((profile) => text.cells[profile]).join('; ');
  return rests.length === 1
    ? fill(text.says.asymmetricOne, { list })
    : fill(text.says.asymmetricMany, { count: formatNumber(locale, rests.length), list });
}
