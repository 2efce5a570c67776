import { describeHundred } from './describe-hundred.ts';
import type { Play } from './play.ts';
import { tally } from './projects.ts';
import type { State } from './state.ts';
import { tableOfHundred } from './table-hundred.ts';

const few = (state: State) => tally({ ...state, harm: 0 }).exposed;

/** A hundred projects, and the question how many of them a mix leaves exposed once people outside are counted. */
export const hundred: Play = {
  describe: describeHundred,
  table: tableOfHundred,
  came: (state) => {
    const { exposed } = tally(state);
    return exposed === 0 ? 'none' : exposed === few(state) ? 'few' : 'many';
  },
  numbers: (state) => ({ few: few(state), many: tally(state).exposed }),
};
