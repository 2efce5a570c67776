import type { Action, Profile } from '#model/game/action.ts';
import { payoffOf } from '#model/game/payoffs.ts';
import type { Side } from './movers.ts';
import type { State } from './state.ts';

/** What each lab gets in an outcome. */
export function payoffsAt({ row, col = row }: State, profile: Profile): Readonly<Record<Side, number>> {
  const [own, other] = profile.split('') as [Action, Action];
  return { you: payoffOf(row, own, other), rival: payoffOf(col, other, own) };
}
