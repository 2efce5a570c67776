import { randomOf, streamOf } from '../random/stream.ts';
import { requireWhole } from '../require/whole.ts';
import { agentsOf, type Counts, countsOf } from './counts.ts';
import type { Kind } from './kind.ts';
import { nextGeneration } from './next-generation.ts';
import type { TournamentRules } from './rules.ts';
import { tournament } from './tournament.ts';

/** A population, its rules, how many leave and are copied each generation, and for how many generations (0 to 1000). */
export interface Evolution extends TournamentRules {
  readonly counts: Counts;
  readonly drop: number;
  readonly generations: number;
}

/**
 * How many of each kind there are, generation by generation from the start on: play a round robin, drop the poorest, copy the
 * richest. The same `seed` (0 to 2^53−1) always gives the same history. Throws a RangeError for parameters out of range. [Case 2017]
 */
export function evolve({ counts, drop, generations, ...rules }: Evolution, seed: number): Record<Kind, number>[] {
  requireWhole('generations', generations, 0, 1000);
  const stream = streamOf(seed);
  const random = randomOf(stream);
  const play = tournament(rules);
  let agents = agentsOf(counts);
  requireWhole('drop', drop, 0, Math.floor(agents.length / 2));
  const coins = new Float64Array(agents.length);
  const history = [countsOf(agents)];
  for (let generation = 0; generation < generations; generation++) {
    play(agents, coins, stream);
    agents = Uint8Array.from(nextGeneration([...agents], [...coins], drop, random));
    history.push(countsOf(agents));
  }
  return history;
}
