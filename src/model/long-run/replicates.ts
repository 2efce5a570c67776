import { type Evolution, evolve } from '../population/evolve.ts';
import { type Kind, kinds } from '../population/kind.ts';
import { leader } from '../population/leader.ts';
import { requireWhole } from '../require/whole.ts';

/** One evolution (at most 1000 generations) run again and again (1 to 100,000 times) with other luck; `seed` from 0 to 2^32−1. */
export interface Replicates extends Evolution {
  readonly replicates: number;
  readonly seed: number;
}

/** What came of all the runs. */
export interface ReplicatesOutcome {
  readonly replicates: number;
  /** In how many runs each kind had the most agents at the end; `tie` where two or more shared that place. */
  readonly winners: Record<Kind | 'tie', number>;
  /** Mean number of agents of each kind, generation by generation from the start on. */
  readonly meanCounts: Record<Kind, number>[];
}

/** Returns the options if they are in range; throws a RangeError that names the first that is not. */
export function requireReplicates(options: Replicates): Replicates {
  const { replicates: runs, seed, ...evolution } = options;
  requireWhole('replicates', runs, 1, 100_000);
  requireWhole('seed', seed, 0, 2 ** 32 - 1);
  requireWhole('generations', evolution.generations, 0, 1000);
  evolve({ ...evolution, generations: 0 }, 0);
  return options;
}

const none = (): Record<Kind, number> => Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;

/**
 * Runs the replicates one by one, yielding after each the share in (0,1] that is done, and returns the outcome; run r has the
 * same luck for the same seed wherever it is run. Throws a RangeError for parameters out of range.
 */
export function* replicates(options: Replicates): Generator<number, ReplicatesOutcome, void> {
  const { replicates: runs, seed, ...evolution } = requireReplicates(options);
  const winners: Record<Kind | 'tie', number> = { ...none(), tie: 0 };
  const meanCounts = Array.from({ length: evolution.generations + 1 }, none);
  for (let run = 0; run < runs; run++) {
    const history = evolve(evolution, seed * 2 ** 20 + run);
    history.forEach((counts, generation) => {
      const mean = meanCounts[generation] as Record<Kind, number>;
      for (const kind of kinds) mean[kind] += counts[kind] / runs;
    });
    winners[leader(history.at(-1) as Record<Kind, number>) ?? 'tie'] += 1;
    yield (run + 1) / runs;
  }
  return { replicates: runs, winners, meanCounts };
}
