import { invested, volunteering } from './outcome.ts';
import type { State } from './state.ts';

/** The named quantities of a state: its settings, and what the model computes from them under the model’s own names. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  const { game, labs, worth, curve } = state;
  if (game === 'volunteer') return { game, labs, worth, ...volunteering(state) };
  const { ratio, ...totals } = invested(state);
  return { game, labs, worth, curve, ...totals, ...(ratio !== null && { ratio }) };
}
