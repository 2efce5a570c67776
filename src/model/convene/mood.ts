import type { Payoffs } from '../game/payoffs.ts';
import { careMargin } from './care-margin.ts';

/** How a lab would choose, and whether others could change that. */
export const moods = ['glad', 'calm', 'worried', 'wary'] as const;
export type Mood = (typeof moods)[number];

/**
 * A lab's mood by its sum and belief: *glad* is careful whatever others do, *calm* careful at this belief, *worried* cuts but would be careful
 * beside a careful lab, *wary* cuts, and beside a careful lab too. [CONVENE.md §1]
 */
export function moodOf(sum: Payoffs, belief: number): Mood {
  const follows = sum.R >= sum.T;
  if (careMargin(sum, belief) >= 0) return follows && sum.S >= sum.P ? 'glad' : 'calm';
  return follows ? 'worried' : 'wary';
}
