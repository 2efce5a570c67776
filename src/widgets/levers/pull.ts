import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { type Lever, leverMoves } from '#model/game/lever.ts';
import { onGrid } from '#ui/grid.ts';
import { type Push, payoffsOf, pullRange, type State } from './state.ts';

/** Whether a lever lifts what it moves, or lowers it. */
export const lifts = (lever: Lever): boolean => Object.values(leverMoves[lever]).some((by) => by > 0);

/** Where in the picture each push takes hold: your belief in percent, the payoff that a lever moves, and for a whole line its worth at your belief. */
export function holds(state: State): Readonly<Record<Push, number>> {
  const { R, S, T, P } = payoffsOf(state);
  const { euC, euD } = expectedPayoffs({ R, S, T, P }, state.percent / 100);
  return { trust: state.percent, upside: R, exposure: S, advantage: T, downside: P, cost: euC, fine: euD };
}

/** The state once a push is dragged from where it takes hold to `value`, or as near to that as its slider goes. */
export function pulledTo(state: State, push: Push, value: number): State {
  if (push === 'trust') return { ...state, percent: onGrid({ min: 0, max: 100, step: 1 }, value) };
  const by = value - holds(state)[push];
  const pulled = onGrid(pullRange, state.pulls[push] + (lifts(push) ? by : -by));
  return { ...state, pulls: { ...state.pulls, [push]: pulled } };
}
