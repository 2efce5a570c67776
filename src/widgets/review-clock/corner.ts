import { outcome } from './outcome.ts';
import type { State } from './state.ts';

/** One corner of what is exposed at the start, its sides cut into so many `parts`, and as many of them as a side of the corner now is long. */
export interface Corner {
  readonly parts: number;
  readonly left: number;
}

/** How the corner now lies in the one at the start: in the fewest parts of which it takes whole ones, in one part where these would be too many; undefined where it is not smaller, or gone. */
export function corner(start: State, state: State): Corner | undefined {
  const share = outcome(state).peakGap / outcome(start).peakGap;
  if (!(share > 0 && share < 1)) return undefined;
  const whole = [2, 3, 4, 5, 6, 7, 8, 9].find((parts) => Math.abs(share * parts - Math.round(share * parts)) < 1e-9);
  return whole ? { parts: whole, left: Math.round(share * whole) } : { parts: 1, left: share };
}
