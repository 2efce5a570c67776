import { dangers } from './danger.ts';
import { drawn } from './drawn.ts';
import { saferBelow } from './safer-below.ts';
import type { State } from './state.ts';

/** The named quantities of a state: its settings, the danger by what is known, in percent, and the drawn race’s. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  const { scene, known, labs, cost, weeks, race } = state;
  const { none, own, all } = dangers(state);
  return {
    ...{ scene, known, labs, cost, weeks, race, none, own, all, lead: own - all },
    here: drawn(state).danger,
    below: saferBelow(state) ?? 'never',
  };
}
