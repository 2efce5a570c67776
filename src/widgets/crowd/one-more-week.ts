import { invested } from './outcome.ts';
import type { State } from './state.ts';

/** What one more week, on top of those that are done, would cost whoever does it, and bring to each lab and to all of them, in weeks. */
export function oneMoreWeek(state: Pick<State, 'curve' | 'worth' | 'labs'>) {
  const { curve, worth, labs } = state;
  const done = invested(state).totalNash;
  const worthOf = (weeks: number) => worth * (curve === 'log' ? Math.log(1 + weeks) : 2 * Math.sqrt(weeks));
  const each = worthOf(done + 1) - worthOf(done);
  return { cost: 1, each, all: labs * each };
}
