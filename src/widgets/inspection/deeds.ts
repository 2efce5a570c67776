import { hundredDays } from './days.ts';
import { days, type State, trial } from './state.ts';

const skipsWherePromised = (state: State): number | undefined =>
  state.promised === undefined ? undefined : hundredDays(state).skips;

/** What a reader brings about before the answer: twice the fine; of a promise both sides of its edge, where all is tested and where all is skipped. */
export const deeds: readonly ((state: State) => boolean)[] = [
  (state) => (state.scene === 'fine' ? state.fine >= trial.fine : skipsWherePromised(state) === 0),
  (state) => state.scene === 'fine' || skipsWherePromised(state) === days,
];
