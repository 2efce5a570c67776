import { type State, slipRound } from './state.ts';

type Played = Pick<State, 'scene' | 'mine' | 'theirs' | 'at'>;

/** Whether the reader’s lab keeps a deal up to a round and cuts from then on, and Anvil bears a grudge: then it is the same whenever it begins. */
export const isBreach = ({ scene, mine, theirs }: Played): boolean =>
  scene === 'late' && mine === 'always-defect' && theirs === 'grudger';

/** The round, counted from 1, from which on the reader’s lab goes by its rule. */
export const breachRound = (state: Played): number => (isBreach(state) ? (state.at ?? 1) : 1);

/** The round, counted from 1, in which Anvil’s move goes wrong where it does; as long after a breach as otherwise after the start. */
export const slipAt = (state: Played): number =>
  isBreach(state) ? breachRound(state) - 1 + slipRound : (state.at ?? slipRound);
