import { type Payoffs, requirePayoffs } from '../game/payoffs.ts';
import type { Player } from '../repeated/strategy.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';

/** How a population plays: payoffs in coins, rounds a match (1 to 200), the chance in [0, 0.5] that a move comes out as its opposite, and the guest’s rule where there is one. */
export interface TournamentRules {
  readonly payoffs: Payoffs;
  readonly rounds: number;
  readonly noise: number;
  readonly guest?: Player | undefined;
}

/** Returns the rules if they are in range; throws a RangeError that names the first that is not. */
export function requireRules(rules: TournamentRules): TournamentRules {
  requirePayoffs(rules.payoffs);
  requireWhole('rounds', rules.rounds, 1, 200);
  requireWithin('noise', rules.noise, 0, 0.5);
  return rules;
}

/** The rules of The Evolution of Trust: payoffs 2, −1, 3, 0, ten rounds, no noise. [Case 2017] */
export const trustRules: TournamentRules = { payoffs: { R: 2, S: -1, T: 3, P: 0 }, rounds: 10, noise: 0 };
