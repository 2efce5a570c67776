import { exchangeChoices } from '#model/game/exchange-choices.ts';
import { namedGame } from '#model/game/named-game.ts';
import { ordinalGame } from '#model/game/ordinal-game.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import type { Text } from './text.ts';

/** The name of a table's game, and whether that needs the two choices exchanged; undefined on the border between games. */
export function gameName(row: Payoffs, text: Text): { readonly name: string; readonly exchanged: boolean } | undefined {
  const [game, mirror, ordinal] = [namedGame(row), namedGame(exchangeChoices(row)), ordinalGame(row)];
  const known = game ?? mirror ?? ordinal?.ordinalName;
  if (!known) return undefined;
  const exchanged = game === null && (mirror !== null || ordinal?.relabelled === true);
  return { name: text.names[known as keyof Text['names']], exchanged };
}
