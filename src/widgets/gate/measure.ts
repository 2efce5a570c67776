import { bestStages, climbed, gated } from './outcome.ts';
import { measure as measurePledge } from './pledge/measure.ts';
import type { State } from './state.ts';

/** The named quantities of a state: its settings, and what the model computes from them, for the climb and for the gate. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  if (state.scene === 'pledge') return measurePledge(state);
  const { scene, stages, shape, weight, months, margin } = state;
  const { danger, waiting } = climbed(state);
  const gate = gated(state);
  return {
    ...{ scene, stages, shape, weight, months, margin, danger, waiting },
    /** of several that tie, the fewest */
    best: Math.min(...bestStages(state)),
    ...{ gateDanger: gate.danger, gateOpen: gate.open, gateWaiting: gate.waiting },
  };
}
