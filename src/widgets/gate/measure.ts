import { measureGate } from './measure-gate.ts';
import { measure as measurePledge } from './pledge/measure.ts';
import type { State } from './state.ts';

/** The named quantities of a state: its settings, and what the model of its scene computes from them. */
export const measure = (state: State): Readonly<Record<string, number | string>> =>
  (state.scene === 'pledge' ? measurePledge : measureGate)(state);
