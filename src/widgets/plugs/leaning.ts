import { makers } from './state.ts';

/**
 * How much a maker leans to going alone, by its rank: 0 likes the others’ company most. The model spreads the leanings evenly over the
 * logistic distribution; a maker is with the others where its leaning is below what they are worth.
 */
export const leaning = (rank: number): number => Math.log((rank + 0.5) / (makers - rank - 0.5));

/** You lean neither way, and stand in the middle. */
export const yours: number = makers / 2 - 1;
