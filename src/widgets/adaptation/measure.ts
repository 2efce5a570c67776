import { outcome } from './outcome.ts';
import type { State } from './state.ts';

/** The named quantities of a state: its settings in years, and what the model computes from them, in people and years. */
export function measure(state: State): Readonly<Record<string, number>> {
  const { lasts, between } = state;
  return { lasts, between, ...outcome(state) };
}
