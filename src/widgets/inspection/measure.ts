import { enough, hundredDays, weighing } from './days.ts';
import type { State } from './state.ts';

/** The named quantities of a state: its settings, and what the model computes from them, in days of a hundred. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  const { scene, fine, found, alarms, cost, promised } = state;
  const { regime } = weighing(state);
  return {
    ...{ scene, fine, found, alarms, cost, promised: promised ?? 'no', regime },
    ...hundredDays(state),
    enough: enough(state),
  };
}
