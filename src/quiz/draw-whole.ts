import type { Random } from '#model/random/mulberry32.ts';

/** A whole number from `low` to `high`, both included, every one equally likely. */
export const drawWhole = (low: number, high: number, random: Random): number =>
  low + Math.floor(random() * (high - low + 1));
