import { bestStages, climbed, gated } from './outcome.ts';
import type { State } from './state.ts';

/** The named quantities of a climb or a gate: its settings, and what the model computes from them for both. */
export function measureGate(state: State): Readonly<Record<string, number | string>> {
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
