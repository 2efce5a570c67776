import { gameType } from '#model/game/game-type.ts';
import { ordinalGame } from '#model/game/ordinal-game.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { socialDilemma } from '#model/game/social-dilemma.ts';
import type { State } from './state.ts';

/**
 * What the model computes here: the resting points, joined by spaces, the type of the game its name where all four payoffs
 * differ, whether greed and fear pull, and how many payoffs of the row lab, and by how much in all, were moved from `start`.
 */
export function measure({ row, col }: State, start: State): Readonly<Record<string, number | string>> {
  const moves = (['R', 'S', 'T', 'P'] as const).map((payoff) => Math.abs(row[payoff] - start.row[payoff]));
  return {
    ...row,
    rests: pureNash(row, col).join(' '),
    type: gameType(row),
    name: ordinalGame(row)?.ordinalName ?? 'tied',
    greed: socialDilemma(row).greed ? 'yes' : 'no',
    fear: socialDilemma(row).fear ? 'yes' : 'no',
    moved: moves.filter((move) => move > 0).length,
    by: moves.reduce((sum, move) => sum + move, 0),
  };
}
