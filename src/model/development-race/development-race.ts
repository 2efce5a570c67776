import { requireProbability } from '../require/probability.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';

/**
 * Two developers race over W rounds to a prize. Utilities: b per-round benefit, c cost of safety (0 to 1e6), B prize (0 to
 * 1e12). W rounds if safe (1 to 1e9); s speed of the unsafe (1 to 1000, safe = 1); pr probability of disaster for an unsafe
 * winner, pfo chance per round that unsafety is found out.
 */
export interface DevelopmentRace {
  readonly b: number;
  readonly c: number;
  readonly s: number;
  readonly pr: number;
  readonly pfo: number;
  readonly B: number;
  readonly W: number;
}

/** Returns the race if its parameters are in range; throws a RangeError that names the first that is not. */
export function requireDevelopmentRace(race: DevelopmentRace): DevelopmentRace {
  requireWithin('b', race.b, 0, 1e6);
  requireWithin('c', race.c, 0, 1e6);
  requireWithin('s', race.s, 1, 1000);
  requireProbability('pr', race.pr);
  requireProbability('pfo', race.pfo);
  requireWithin('B', race.B, 0, 1e12);
  requireWhole('W', race.W, 1, 1e9);
  return race;
}
