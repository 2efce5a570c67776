import { payoffs, type State } from '../state.ts';
import { plans } from './plans.ts';

/** The named quantities of a deal to begin: its settings, how sure one must be in percent (100 where nothing is enough), and which plan is better. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  const { scene, patience, delay, belief = 50, alone = payoffs.S } = state;
  const { basinOfCut, best, status } = plans(state);
  return { scene, patience, delay, belief, alone, needed: 100 * basinOfCut, better: best, status };
}
