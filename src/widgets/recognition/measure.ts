import { bill } from './bill.ts';
import type { State } from './state.ts';

/** The named quantities of a state: its settings, and what the model computes from them, in weeks and agreements. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  const { way, countries, differs, check } = state;
  const { total, saved, agreements } = bill(state);
  return { way, countries, differs, check, total, saved, agreements };
}
