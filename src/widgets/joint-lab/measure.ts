import { bill, ends, output, work } from './outcome.ts';
import type { State } from './state.ts';

/** The named quantities of a state: its settings, and what the model computes from them. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  const { scene, other, overhead, labs, worth, cost, weight, turns } = state;
  if (scene === 'fit') return { scene, other, overhead, ...output(state) };
  if (scene === 'bill') {
    const { regime, share, surplus } = bill(state);
    return { scene, labs, worth, cost, regime, share, surplus };
  }
  const { xNash, xOpt, ratio } = ends(state);
  return { scene, weight, turns, ...work(state), end: xNash, best: xOpt, left: ratio };
}
