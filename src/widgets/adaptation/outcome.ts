import { displacedShare } from '#model/adaptation/displaced-share.ts';
import { displacementPeak } from '#model/adaptation/displacement-peak.ts';
import { exposed, people, type State, years } from './state.ts';

const modelOf = ({ lasts, between }: State) => ({ E: exposed / people, delta: 1 / lasts, rho: 1 / between });

/** The worst of it and all of it: how many people are in between at the worst time, after how many years, and how many years are lost. */
export function outcome(state: State) {
  const { peak, peakTime, personYears } = displacementPeak(modelOf(state));
  return { peak: people * peak, peakTime, lost: people * personYears };
}

/** How many people are in between after some years. */
export const inBetween = (state: State, year: number): number =>
  people * displacedShare({ ...modelOf(state), t: year });

/** How many have lost their old work by then. */
export const gone = ({ lasts }: State, year: number): number => -exposed * Math.expm1(-year / lasts);

/** How many of them have found new work by then. */
export const found = (state: State, year: number): number => Math.max(0, gone(state, year) - inBetween(state, year));

/** How many years they have spent in between by then; all of them in the end. */
export const spent = (state: State, year: number): number =>
  year >= years.max ? outcome(state).lost : state.between * found(state, year);
