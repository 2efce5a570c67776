import { inspectionGame } from '#model/inspection/inspection-game.ts';
import { inspectionPlay } from '#model/inspection/inspection-play.ts';
import { onGrid } from '#ui/grid.ts';
import { apart, days, ranges, type Setting, type State, stakes } from './state.ts';

type Weighed = Pick<State, 'fine' | 'found' | 'alarms' | 'cost' | 'promised'>;

const gameOf = ({ fine, found, alarms, cost }: Weighed) => ({
  ...stakes,
  F: fine,
  d: found / 100,
  a: alarms / 100,
  i: cost,
});

/** What the model says of these settings, before anybody plays. */
export const weighing = (state: Weighed) => inspectionGame(gameOf(state));

/** What happens in a hundred days, on average: how often the lab skips and the inspector comes, whom the fines hit, what it all costs. */
export function hundredDays(state: Weighed) {
  const promised = state.promised === undefined ? undefined : state.promised / 100;
  const { violation, inspected, fined, falselyFined, inspector } = inspectionPlay(gameOf(state), promised);
  return {
    skips: days * violation,
    comes: days * inspected,
    fined: days * fined,
    falselyFined: days * falselyFined,
    /** what visits and missed days cost the inspector */
    costs: days * -inspector,
  };
}

/** On how many of a hundred days the inspector would have to be expected for testing to be as good as skipping; over 100 where none do. */
export const enough = (state: Weighed): number => days * weighing(state).yStar;

/** The state after one setting has moved; what a visit finds and false alarms keep their distance. */
export function moved(state: State, setting: Setting, value: number): State {
  const next = { ...state, [setting]: onGrid(ranges[setting], value) };
  if (setting === 'alarms') return { ...next, alarms: Math.min(next.alarms, state.found - apart) };
  return { ...next, alarms: Math.min(next.alarms, next.found - apart) };
}
