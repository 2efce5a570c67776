import { outcome } from './outcome.ts';
import type { State } from './state.ts';

/** The named quantities of a state: its settings, and what the model computes from them under the model’s own names. */
export function measure(state: State): Readonly<Record<string, number>> {
  const { reviews, margin } = state;
  const { exposure, slack, peakGap } = outcome(state);
  return { reviews, margin, exposure, slack, peakGap };
}
