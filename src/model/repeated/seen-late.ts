import type { Action } from '../game/action.ts';
import { requireWhole } from '../require/whole.ts';
import type { Player } from './strategy.ts';

/**
 * A player whose news is late: what the other does in a round reaches it `lag` (1 to 1000) rounds later, and until the first news
 * comes the other looks careful. With a lag of 1 it plays as `player` does. Throws a RangeError for other lags. [MODELS.md M2]
 */
export function seenLate(player: Player, lag: number): Player {
  requireWhole('lag', lag, 1, 1000);
  if (lag === 1) return player;
  return {
    ...player,
    move: (own, other, random) => {
      const known = other.slice(0, Math.max(0, other.length - lag + 1));
      return player.move(own, [...Array<Action>(other.length - known.length).fill('C'), ...known], random);
    },
  };
}
