import { measureRounds } from './measure-rounds.ts';
import type { State } from './state.ts';
import { measure as measureSure } from './sure/measure.ts';

/** The named quantities of a state: its settings, and what the model of its scene computes from them. */
export const measure = (state: State): Readonly<Record<string, number | string>> =>
  (state.scene === 'sure' ? measureSure : measureRounds)(state);
