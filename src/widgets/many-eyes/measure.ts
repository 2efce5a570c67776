import { panel } from './panel.ts';
import type { State } from './state.ts';

/** The named quantities of a state: its settings, and what the model computes from them, of a hundred systems of either kind. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  const { scene, evaluators, blind, found, alarms, trained, rule, own } = state;
  return { scene, evaluators, blind, found, alarms, trained, rule, tests: own ? 'own' : 'same', ...panel(state) };
}
