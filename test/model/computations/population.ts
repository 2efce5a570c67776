import { pairTable } from '#model/population/pair-table.ts';
import type { Computations } from './inputs.ts';

/** What the card of the population tournament works; its own numbers are in population-tournament.json, not in a reference file of rows. */
export const population: Computations = {
  population_pair_table: ({ rounds, ...payoffs }) => pairTable({ payoffs, rounds }),
};
