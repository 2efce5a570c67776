import { ranges } from './state.ts';

/** Where the picture of the gate has its first month and its last, in shares of its width. */
const [from, to] = [38 / 360, 343 / 360];

/** The month under a finger at this share of the picture’s width. */
export function monthAt(share: number): number {
  const { min, max } = ranges.months;
  return Math.min(max, Math.max(min, Math.round((max * (share - from)) / (to - from))));
}
