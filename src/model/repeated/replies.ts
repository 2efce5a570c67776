import type { Action } from '../game/action.ts';
import type { Strategy } from './strategy.ts';

/** What `strategy` plays, round by round, against the given moves (any length; the reply to move k sees only moves before k). */
export function replies(strategy: Strategy, moves: readonly Action[]): Action[] {
  const own: Action[] = [];
  for (let round = 0; round < moves.length; round++) own.push(strategy.move(own, moves.slice(0, round)));
  return own;
}
