import { bestReply } from '#model/game/best-reply.ts';
import { gameType } from '#model/game/game-type.ts';
import { namedGame } from '#model/game/named-game.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import type { State } from './state.ts';

/**
 * What the model computes here: the resting points, joined by spaces; for the row lab the type of the game, its name where it is one
 * of the four, and the better choice (`C`, `D` or `either`) beside a careful lab and beside one that cuts; and how many of its
 * payoffs, and by how much in all, were moved from `start`.
 */
export function measure({ row, col }: State, start: State): Readonly<Record<string, number | string>> {
  const moves = (['R', 'S', 'T', 'P'] as const).map((payoff) => Math.abs(row[payoff] - start.row[payoff]));
  return {
    ...row,
    rests: pureNash(row, col).join(' '),
    type: gameType(row),
    game: namedGame(row) ?? 'none',
    besideCareful: bestReply(row, 'C'),
    besideCutting: bestReply(row, 'D'),
    moved: moves.filter((move) => move > 0).length,
    by: moves.reduce((sum, move) => sum + move, 0),
  };
}
