import { divideBenefit } from '#model/dividing/divide-benefit.ts';
import { type LeavingRound, leavingRounds } from '#model/dividing/leaving-rounds.ts';
import { onGrid } from '#ui/grid.ts';
import { countries, end, ranges, type Setting, type State } from './state.ts';

type Shared = Pick<State, 'outside' | 'gamma' | 'fund'>;

/** What the model says of these settings at even shares, before anybody chooses. */
export const weighing = ({ outside, gamma }: Pick<State, 'outside' | 'gamma'>) =>
  divideBenefit({ outside, gamma, v: 1 });

/** Every round, from all in to where it rests. */
export const roundsOf = ({ outside, gamma, fund }: Shared): readonly LeavingRound[] =>
  leavingRounds({ outside, gamma, fund, v: 1 });

/** The round that the figure shows. */
export function shown(state: State): LeavingRound {
  const rounds = roundsOf(state);
  return rounds[Math.min(state.round, rounds.length - 1)] as LeavingRound;
}

/** Whether they have chosen until nobody left. */
export const settled = (state: State): boolean => state.round >= Math.max(1, roundsOf(state).length - 1);

/** How many are in. */
export const membersOf = (round: LeavingRound): number => round.members.filter(Boolean).length;

/** How many stay in the end. */
export const stay = (state: Shared): number => membersOf(roundsOf(state).at(-1) as LeavingRound);

/** What all five have together, those outside counted. */
export const total = ({ has }: LeavingRound): number => has.reduce((all, each) => all + each, 0);

/** The smallest fund on the slider that holds all five; undefined where none does. */
export function leastFund(state: Shared): number | undefined {
  const { min, max, step } = ranges.fund;
  for (let fund: number = min; fund <= max; fund += step)
    if (stay({ ...state, fund }) === countries.length) return fund;
  return undefined;
}

/** The number that each setting has. */
export const settingsOf = ({ outside, gamma, fund }: State): Readonly<Partial<Record<Setting, number>>> => ({
  ...Object.fromEntries(countries.map((country, place) => [country, outside[place]])),
  gamma,
  fund,
});

/** The state after one setting has moved; where they have begun to choose, they choose to the end. */
export function moved(state: State, setting: Setting, value: number): State {
  const number = onGrid(ranges[setting], value);
  const round = state.round > 0 ? end : 0;
  if (setting === 'gamma' || setting === 'fund') return { ...state, [setting]: number, round };
  return { ...state, outside: state.outside.with(countries.indexOf(setting), number), round };
}
