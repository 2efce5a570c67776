import { tally } from './sorting.ts';
import type { State } from './state.ts';
import { claims } from './ten.ts';

/** The named quantities of a state: how many claims are filed and how they lie beside ours, and the drawer of each. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  return {
    ...tally(state),
    ...Object.fromEntries(claims.map((claim) => [`drawer-${claim}`, state.filed[claim] ?? 'none'])),
  };
}
