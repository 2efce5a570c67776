import { requireWhole } from '../require/whole.ts';

/** A source of numbers in [0,1) that always gives the same ones for the same seed. */
export type Random = () => number;

/** Seeded random numbers (mulberry32, 32 bits of state, public domain); `seed` is a whole number from 0 to 2^32−1. */
export function mulberry32(seed: number): Random {
  let state = requireWhole('seed', seed, 0, 2 ** 32 - 1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
