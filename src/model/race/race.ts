import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';

/** A race of n teams (2 to 100) with enmity e in [1e-6, 1] and capabilities spread evenly over [0, μ], μ in [1e-9, 1e9]. */
export interface Race {
  readonly n: number;
  readonly e: number;
  readonly mu: number;
}

/** Returns the race if its parameters are in range; throws a RangeError that names the first that is not. */
export function requireRace(race: Race): Race {
  requireWhole('n', race.n, 2, 100);
  requireWithin('e', race.e, 1e-6, 1);
  requireWithin('mu', race.mu, 1e-9, 1e9);
  return race;
}
