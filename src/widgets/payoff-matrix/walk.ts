import type { Profile } from '#model/game/action.ts';
import { movers, type Side } from './movers.ts';
import { neighbour } from './neighbour.ts';
import type { State } from './state.ts';

/**
 * The cells that two labs go through from one of them on, each step one lab's better reply, that of `first` where both would move: to
 * where neither would move alone, or once round to where they began.
 */
export function walk(state: State, from: Profile, first: Side): readonly Profile[] {
  const cells = [from];
  let at = from;
  for (;;) {
    const would = movers(state, at);
    const mover = would.includes(first) ? first : would[0];
    if (!mover) return cells;
    at = neighbour(at, mover);
    cells.push(at);
    if (at === from) return cells;
  }
}
